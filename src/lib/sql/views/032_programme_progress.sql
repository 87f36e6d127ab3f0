-- 从某日到某日终了还有几个整月。 Whole months from one day to the end of another.
create or replace macro months_until(as_of, day) as
	case when day is not null then cast(greatest(datesub('month', as_of, day + 1), 0) as integer) end;

-- 方案的时间进度：期限过了几成，还剩多久，下一个到期阶段。 How far a programme's time has run on a day.
-- computations F01. Percent only where the document states both ends; it counts whole days, both ends included.
-- A stage is a year or day the document sets for a part: it is no term.
create or replace macro programme_progress_at(as_of) as table
with next_stage as (
	select programme, min_by(name, partial_end(due)) as stage, min_by(name_en, partial_end(due)) as stage_en,
		min_by(due, partial_end(due)) as due, min(partial_end(due)) as due_day
	from stage
	where partial_end(due) >= as_of
	group by programme
)
select
	s.programme, s.state, s.term_start, s.term_end,
	cast(case when s.term_start is not null
		then greatest(least(as_of, s.term_end) - s.term_start + 1, 0) end as integer) as days_run,
	cast(s.term_end - s.term_start + 1 as integer) as days_in_all,
	100e0 * greatest(least(as_of, s.term_end) - s.term_start + 1, 0)
		/ (s.term_end - s.term_start + 1) as percent_run,
	cast(case when s.term_end is not null then greatest(s.term_end - as_of, 0) end as integer) as days_left,
	months_until(as_of, s.term_end) as months_left,
	n.stage as next_stage,
	n.stage_en as next_stage_en,
	n.due_day as next_due,
	cast(n.due_day - as_of as integer) as next_days,
	n.due as next_due_stated,
	months_until(as_of, n.due_day) as next_months
from programme_state_at(as_of) as s
left join next_stage as n on n.programme = s.programme;

-- 截至日各方案的时间进度。 How far each programme's time has run on the snapshot's as-of date.
create or replace view programme_progress as
from programme_progress_at((select as_of from meta));
