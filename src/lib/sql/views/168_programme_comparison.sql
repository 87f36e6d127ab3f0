-- 各方案同一字段并列，不相加。 The same fields of every programme side by side, never added up.
-- computations F19: counts of rows that a source or a clause stands behind; verdicts by the default switches.
create or replace view programme_comparison as
with duty as (
	select
		o.programme,
		count(distinct o.id) as obligations,
		count(*) filter (where w.due) as windows_due,
		count(*) filter (where w.due and w.state <> 'no_data') as windows_known
	from obligation as o
	left join obligation_window as w on w.obligation = o.id
	group by o.programme
),
supporter as (
	select programme, count(distinct region) as supporters_listed
	from programme_member
	where role = 'supporter'
	group by programme
)
select
	k.*,
	s.state, s.term_start, s.term_end, s.percent_run, s.days_left, s.months_left,
	s.next_stage, s.next_stage_en, s.next_due_stated, s.next_days, s.next_months,
	cast(l.supporters_listed as integer) as supporters_listed,
	cast(coalesce(d.obligations, 0) as integer) as obligations,
	cast(coalesce(d.windows_due, 0) as integer) as windows_due,
	cast(coalesce(d.windows_known, 0) as integer) as windows_known,
	cast((select count(*) from project as x where x.programme = k.programme) as integer) as projects,
	cast((select count(*) from instrument as x where x.programme = k.programme) as integer) as instruments,
	cast((select count(*) from fund_flow as x where x.programme = k.programme) as integer) as fund_flows,
	cast((select count(*) from event as x where x.programme = k.programme) as integer) as events,
	cast((select count(*) from clause as x where x.programme = k.programme) as integer) as clauses,
	cast((select count(*) from gap as x where x.programme = k.programme) as integer) as gaps
from programme_known as k
join programme_progress as s on s.programme = k.programme
left join supporter as l on l.programme = k.programme
left join duty as d on d.programme = k.programme;
