-- 期号：截至日的年月，不是发文机关编的期号。 The issue number: year and month of the day, never a number an office gave.
create or replace macro bulletin_issue(as_of) as left(cast(as_of as varchar), 7);

-- 某日之前登记的事，分本月、本年、此前。 Recorded events up to a day: of its month, of its year, or earlier.
-- An event known to a year belongs to that year and to no month. Undated events belong to no period.
create or replace macro reported_event_at(as_of) as table
select
	e.*,
	case
		when e.date is null then 'undated'
		when partial_start(e.date) > as_of then 'later'
		when left(e.date, 7) = left(cast(as_of as varchar), 7) then 'month'
		when left(e.date, 4) = left(cast(as_of as varchar), 4) then 'year'
		else 'earlier'
	end as within
from event as e;

-- 要紧的文本疑误：所在条款有目标、义务、分档或名单。 Text defects in clauses that carry a target, duty, tier or list.
create or replace view weighty_defect as
select distinct d.* exclude (path)
from (select *, unnest(string_split(clause, '/')) as path from text_defect) as d
join (
	select programme, unnest(string_split(clause, '/')) as path from target
	union
	select programme, unnest(string_split(clause, '/')) as path from obligation
	union
	select programme, unnest(string_split(clause, '/')) as path from fund_tier_rule
	union
	select programme, unnest(string_split(clause, '/')) as path from list where role <> 'mentioned'
) as f on f.programme = d.programme and f.path = d.path;

-- 通报里每个方案的一行：进度、判定、到期窗口、缺口。 One row a programme for the bulletin of a day.
create or replace macro bulletin_at(as_of, method, reading) as table
with verdict as (
	select t.programme,
		count(*) as targets,
		count(*) filter (where v.verdict = 'met') as met,
		count(*) filter (where v.verdict = 'not_met' and not v.soft) as not_met,
		count(*) filter (where v.verdict = 'not_met' and v.soft) as not_met_soft,
		count(*) filter (where v.verdict = 'in_progress') as in_progress,
		count(*) filter (where v.verdict = 'undecidable') as undecidable,
		count(*) filter (where v.verdict = 'registered') as registered,
		count(*) filter (where v.verdict = 'not_applicable') as not_applicable
	from target_verdict_at(as_of, method, reading) as v
	join target as t on t.id = v.target
	group by t.programme
),
duty as (
	select programme,
		count(*) as duties,
		count(*) filter (where windows_due > 0) as duties_due,
		sum(windows_due) as windows_due,
		sum(windows_on_time) as windows_on_time,
		sum(windows_late) as windows_late,
		sum(windows_missing) as windows_missing,
		sum(windows_no_data) as windows_no_data
	from obligation_compliance_at(as_of, reading)
	group by programme
)
select
	p.id as programme,
	bulletin_issue(as_of) as issue,
	cast(as_of as date) as as_of,
	g.state, g.term_start, g.term_end, g.days_run, g.days_in_all, g.percent_run, g.days_left,
	g.next_stage, g.next_stage_en, g.next_due, g.next_days,
	cast(coalesce(v.targets, 0) as integer) as targets,
	cast(coalesce(v.met, 0) as integer) as met,
	cast(coalesce(v.not_met, 0) as integer) as not_met,
	cast(coalesce(v.not_met_soft, 0) as integer) as not_met_soft,
	cast(coalesce(v.in_progress, 0) as integer) as in_progress,
	cast(coalesce(v.undecidable, 0) as integer) as undecidable,
	cast(coalesce(v.registered, 0) as integer) as registered,
	cast(coalesce(v.not_applicable, 0) as integer) as not_applicable,
	cast(coalesce(d.duties, 0) as integer) as duties,
	cast(coalesce(d.duties_due, 0) as integer) as duties_due,
	cast(coalesce(d.windows_due, 0) as integer) as windows_due,
	cast(coalesce(d.windows_on_time, 0) as integer) as windows_on_time,
	cast(coalesce(d.windows_late, 0) as integer) as windows_late,
	cast(coalesce(d.windows_missing, 0) as integer) as windows_missing,
	cast(coalesce(d.windows_no_data, 0) as integer) as windows_no_data,
	cast((select count(*) from gap as x where x.programme = p.id) as integer) as gaps,
	cast((select count(*) from text_defect as x where x.programme = p.id) as integer) as defects,
	cast((select count(*) from weighty_defect as x where x.programme = p.id) as integer) as weighty_defects,
	exists (select 1 from growth_target as x where x.programme = p.id) as judges_growth
from programme as p
join programme_progress_at(as_of) as g on g.programme = p.id
left join verdict as v on v.programme = p.id
left join duty as d on d.programme = p.id
where p.in_documents;
