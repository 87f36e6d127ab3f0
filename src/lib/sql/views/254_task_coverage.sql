-- 某日为止，来源写明属于某项重点任务的登记；落到县的才填格。 Records a source ties to a key task; those with a county fill a cell.
-- computations F11: the tie is entered (column task) only where the source or the document itself says so, never
-- guessed from words. A project counts where its document names it, which is no sign that it was done. A line lies
-- in no one county, and one that the text places only in a city fills no cell.
create or replace macro task_record_at(as_of) as table
with stated as (
	select
		x.programme, x.task, 'project' as kind, x.id,
		case when not coalesce(x.linear, false) then x.region end as region,
		x.name as words,
		x.name_en as words_en,
		x.stage_date as moment,
		x.stage as code,
		p.source
	from project as x
	join programme as p on p.id = x.programme
	where x.task is not null
		and coalesce(p.issued <= as_of, true)
	union all
	select programme, task, 'event', id, recipient, what, what_en, date, kind, source
	from event
	where task is not null
		and coalesce(partial_start(date) <= as_of, true)
	union all
	select programme, task, 'fund', id, payee, null, null, cast(year as varchar), kind, source
	from fund_flow
	where task is not null
		and coalesce(year <= year(as_of), true)
)
select
	s.programme, s.task, s.kind, s.id,
	case when r.level = 'county' then s.region end as county,
	s.region, s.words, s.words_en, s.moment, s.code, s.source
from stated as s
left join region as r on r.adcode = s.region;

-- 某日每个受援县对每项重点任务有几条公开登记；0 条是暂无公开数据，不是没做。 Public records of each recipient and task.
-- computations F11 and rule 3 of section 0: no record means no public data, never undone. Recipients as the programme
-- is shown with; records of other counties fill no cell.
create or replace macro task_coverage_at(as_of) as table
select
	t.programme,
	m.region,
	m.ordinal,
	t.id as task,
	t.ordinal as task_ordinal,
	cast(count(r.id) as integer) as records
from task as t
join (
	select programme, region, min(ordinal) as ordinal
	from programme_member_at(as_of)
	where role = 'recipient'
	group by programme, region
) as m on m.programme = t.programme
left join task_record_at(as_of) as r on r.task = t.id and r.programme = t.programme and r.county = m.region
group by t.programme, m.region, m.ordinal, t.id, t.ordinal;
