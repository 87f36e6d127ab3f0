-- 每县在每份名单上的位置与起止，包括已结束的。 Every list a county is or was on, with its dates and state on a day.
-- Ruling 1: ended where the membership's or the programme's term is over; current only where a stated term covers
-- the day; listed where nobody states a term. Memory rows never appear, seen-rule+memory is pending (待核).
create or replace macro county_membership_at(as_of) as table
select
	m.member as region,
	m.list, l.programme, l.role,
	m.name_in_text, m.ordinal, m.valid_from, m.valid_to,
	m.status = 'seen-rule+memory' as pending,
	case
		when partial_end(m.valid_to) < as_of then 'ended'
		when s.state = 'ended' then 'ended'
		when s.state = 'running' then 'current'
		when m.valid_from is not null and covers(m.valid_from, m.valid_to, as_of) then 'current'
		else 'listed'
	end as state,
	coalesce(m.clause, l.clause) as clause,
	coalesce(m.quote, l.quote) as quote,
	coalesce(m.source, l.source) as source
from membership as m
join list as l on l.id = m.list
join programme_state_at(as_of) as s on s.programme = l.programme
where m.status <> 'memory';

-- 截至日每县在名单上的位置。 Memberships of every county on the snapshot's as-of date.
create or replace view county_membership as
from county_membership_at((select as_of from meta));

-- 每对结对所依据的报道。 The reports each stated pair rests on, joined where there are several.
create or replace view link_evidence as
select
	p.programme,
	coalesce(p.supporter_region, p.supporter_organisation) as supporter,
	p.recipient,
	string_agg(distinct s.title, '；' order by s.title) as source_title,
	string_agg(distinct s.publisher, '；' order by s.publisher) as source_publisher,
	min(s.address) as source_address,
	string_agg(distinct p.quote, '；' order by p.quote) as quote,
	string_agg(distinct p.towns, '|' order by p.towns) as towns,
	string_agg(distinct p.note, '；' order by p.note) as note
from pairing as p
join source as s on s.id = p.source
where p.status <> 'memory'
group by p.programme, coalesce(p.supporter_region, p.supporter_organisation), p.recipient;

-- 涉及一个县的每一对结对，受援或支援。 Every stated pair that touches a region, from its side.
create or replace view county_link as
select k.recipient as region, 'receives' as side, k.*
from link as k
union all
select k.supporter_region as region, 'gives' as side, k.*
from link as k
where k.supporter_region is not null;

-- 文字里点名一个县的目标。 Targets whose own words name a county.
-- By its short name, among the counties of the programme's map; two characters at least.
create or replace view target_naming as
select r.adcode as region, t.id as target, t.programme
from target as t
join programme as p on p.id = t.programme
join region as r
	on r.scope = p.scope
	and r.level = 'county'
	and len(r.short_name) >= 2
	and contains(concat_ws(' ', t.metric, t.bound, t.baseline, t.quote), r.short_name);

-- 直接约束或点名一个县的目标。 Targets that bind a county by its own figures or name it in their words.
-- judged: the growth targets of the Hubei text, with the county's own verdict; named: the text of the target names
-- the county, with the verdict of the target. Other targets of a programme bind it only as a whole.
create or replace view county_target as
select v.region, v.target, 'judged' as bond, v.verdict, v.reason
from four_indicator_verdict as v
where v.target is not null
union all
select n.region, n.target, 'named' as bond, v.verdict, v.reason
from target_naming as n
join target_verdict as v on v.target = n.target;

-- 每个项目涉及的地方，一地一行。 The places each project touches, one a row.
-- computations 5.3: a project of several regions is told to each of them and counted once in all; a line lies in no
-- one county, its ends are told. inferred: the text has an abbreviation only.
create or replace view project_place as
select id as project, programme, region, 'site' as role, false as inferred
from project
where region is not null
union all
select x.project, p.programme, x.region, x.role, coalesce(x.inferred, false)
from project_region as x
join project as p on p.id = x.project;

-- 每县被哪些方案涉及：名单、结对、项目、事件、资金、点名的目标。 The programmes that touch each county.
create or replace view county_programme as
select distinct region, programme
from (
	select region, programme from county_membership
	union all
	select region, programme from county_link
	union all
	select region, programme from project_place
	union all
	select recipient, programme from event where recipient is not null
	union all
	select supporter_region, programme from event where supporter_region is not null
	union all
	select payee, programme from fund_flow where payee is not null
	union all
	select payer_region, programme from fund_flow where payer_region is not null
	union all
	select region, programme from target_naming
);
