-- 每项周期任务从起算日到某日的各个窗口。 The windows of every duty from its start to a day.
-- computations 4: starts on the duty's own start, else on the later of issue and term; none begins after the term.
-- counted: a whole window inside the term; a first or last part of one is shown and not counted (首期不计).
-- due_on: the day it must be done by, the window's last; 年初 is read as 31 March. graced_to adds the days of grace.
create or replace macro duty_window_at(as_of) as table
with duty as (
	select
		o.id as obligation,
		o.programme, o.period, o.grace_days,
		coalesce(partial_start(o.start), greatest(p.issued, t.term_start)) as start_day,
		t.term_end,
		least(as_of, coalesce(t.term_end, as_of)) as until
	from obligation as o
	join programme as p on p.id = o.programme
	join programme_term as t on t.programme = o.programme
	where period_recurs(o.period)
),
numbered as (
	select
		*,
		unnest(
			range(
				window_index(period, start_day, start_day),
				window_index(period, start_day, until) + 1
			)
		) as index
	from duty
	where start_day <= until
),
dated as (
	select
		*,
		window_begin(period, start_day, index) as window_start,
		case
			when period = '一次性' then coalesce(term_end, window_begin(period, start_day, 1))
			else window_begin(period, start_day, index + 1) - 1
		end as window_end
	from numbered
),
due as (
	select
		*,
		case when period = '年初' then make_date(year(window_start), 3, 31) else window_end end as due_on
	from dated
)
select
	obligation, programme, period, index, start_day, window_start, window_end, due_on,
	cast(due_on + coalesce(grace_days, period_grace_days(period)) as date) as graced_to,
	period_single_year(period) is not null
		or (window_start >= start_day and window_end <= coalesce(term_end, window_end)) as counted
from due;
