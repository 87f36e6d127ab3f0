-- 某日为止，公开来源里对得上某项人员要求的登记。 Public records that answer a demand on people, up to a day.
-- computations F10: an event entered under the demand or under its duty, a figure set against its target, a project
-- the document names. Events of a duty counted per person (scope 人) are never read: attendance has totals of its own.
create or replace macro people_record_at(as_of) as table
select
	d.id as demand,
	d.programme,
	'event' as kind,
	e.id,
	e.what as words,
	e.what_en as words_en,
	e.date as moment,
	null as figure,
	null as bound,
	e.source
from people_demand as d
join event as e on e.programme = d.programme
left join obligation as o on o.id = d.obligation
where (e.people_demand = d.id or (e.obligation = d.obligation and o.scope is distinct from '人'))
	and coalesce(partial_start(e.date) <= as_of, true)
union all
select d.id, d.programme, 'figure', f.id, coalesce(f.subject, ''), null, f.moment, f.value, f.bound, f.source
from people_demand as d
join target_figure as f on f.target = d.target
where coalesce(partial_start(f.moment) <= as_of, true)
union all
select d.id, d.programme, 'project', x.id, x.name, x.name_en, x.stage_date, null, null, p.source
from people_demand as d
join project as x on x.id = d.project
join programme as p on p.id = x.programme
where coalesce(p.issued <= as_of, true);

-- 文件对人员的每项要求，公开登记几条，没有的为什么。 Each demand on people, its public records, or why there are none.
-- computations F10 and 7: personal data is never public; only monthly totals of attendance are. reason follows the
-- availability of the clause: personal (X), not_seen (P or N: reports may tell, none was found), ledger (I: kept in
-- internal ledgers), undefined otherwise; empty where something is public.
create or replace macro people_demand_at(as_of) as table
with record as (
	select demand, count(*) as records, count(*) filter (where kind = 'event') as events
	from people_record_at(as_of)
	group by demand
),
attended as (
	select obligation, count(*) as months
	from attendance_month_at(as_of)
	group by obligation
)
select
	d.id as demand,
	d.programme,
	cast(coalesce(r.records, 0) as integer) as records,
	cast(coalesce(r.events, 0) as integer) as events,
	cast(coalesce(a.months, 0) as integer) as attendance_months,
	case
		when coalesce(r.records, 0) + coalesce(a.months, 0) > 0 then null
		when contains(c.availability, 'X') then 'personal'
		when regexp_matches(c.availability, '[PN]') then 'not_seen'
		when contains(c.availability, 'I') then 'ledger'
		else 'undefined'
	end as reason
from people_demand as d
left join record as r on r.demand = d.id
left join attended as a on a.obligation = d.obligation
left join clause as c on c.programme = d.programme and c.path = split_part(d.clause, '/', 1);
