-- 每条款上立着哪些事实，一行一条。 Facts that rest on each clause, one row per clause and fact.
-- computations 8: what a clause yields. kind is the table's name; title its own words,
-- title_en empty where they are a quote; a fact of several clauses
-- stands under each. ordinal keeps the order of the kinds on a page.
create or replace view clause_fact as
with fact as (
	select 1 as ordinal, 'target' as kind, programme, clause, id, metric as title, metric_en as title_en, quote from target
	union all
	select 2, 'obligation', programme, clause, id, name, name_en, quote from obligation
	union all
	select 3, 'project', programme, clause, id, name, name_en, quote from project
	union all
	select 4, 'list', programme, clause, id, name, name_en, quote from list
	union all
	select 5, 'member', l.programme, m.clause, m.list || ':' || coalesce(m.member, m.name_in_text), m.name_in_text, r.name_en, m.quote
	from membership as m
	join list as l on l.id = m.list
	left join region as r on r.adcode = m.member
	union all
	select 6, 'instrument', programme, clause, id, name, name_en, quote from instrument
	union all
	select 7, 'benefit_rule', programme, clause, id, name, name_en, quote from benefit_rule
	union all
	select 8, 'fund_tier_rule', programme, clause, id, '第' || tier || '档', 'Tier ' || tier, quote from fund_tier_rule
	union all
	select 9, 'assessment_rule', programme, clause, id, rule, rule_en, quote from assessment_rule
	union all
	select 10, 'actor', programme, clause, id, name || '：' || role, name_en || ': ' || role_en, quote from actor
	union all
	select 11, 'task', programme, clause, id, name, name_en, quote from task
	union all
	select 12, 'deliverable', programme, clause, id, quote, null, quote from deliverable
	union all
	select 13, 'label', programme, clause, id, label, null, quote from label
	union all
	select 14, 'gap', programme, clause, id, what, what_en, quote from gap
	union all
	select 15, 'text_defect', programme, clause, id, what, what_en, quote from text_defect
	union all
	select 17, 'people_demand', programme, clause, id, name, name_en, quote from people_demand
	union all
	select 16, 'programme', id, clause, id, doc_title, null, quote from programme where in_documents
)
select
	programme,
	unnest(string_split(clause, '/')) as path,
	kind, ordinal, id, title, title_en, quote
from fact
where clause is not null;

-- 每条款立着几条事实，没有的说明为什么。 How many facts rest on each clause, and why there are none.
-- computations 8: availability joins P public statistics, N public reports, I internal ledgers, U undefined, X not
-- for the public by a semicolon; a dash: nothing to track. text_only: no fact rests on it, its summary is all.
create or replace view clause_coverage as
select
	c.programme, c.path, c.ordinal, c.heading, c.availability, c.features,
	cast(count(f.id) as integer) as facts,
	cast(count(f.id) filter (where f.kind = 'target') as integer) as targets,
	cast(count(f.id) filter (where f.kind = 'obligation') as integer) as obligations,
	cast(count(f.id) filter (where f.kind = 'project') as integer) as projects,
	cast(count(f.id) filter (where f.kind in ('gap', 'text_defect')) as integer) as doubts,
	count(f.id) = 0 as text_only
from clause as c
left join clause_fact as f on f.programme = c.programme and f.path = c.path
group by all;
