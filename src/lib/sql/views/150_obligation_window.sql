-- 周期任务每个窗口的状态：按时、迟、缺、无公开数据、未到期、首期不计。 The state of every window of every duty on a day.
-- computations 4: on_time by the day due plus grace, late after it, missing only past the grace and only where a
-- source states that its record is complete (record_coverage); else no_data. A duty of many bodies is decided only
-- where such a source also says how many; bodies counts them. reading: R1, R2 or R3 for mutual visits.
-- encouraged (鼓励) duties are never missing and never rated.
-- Of a duty counted per person (scope 人) no record is read, so none of its windows is ever missing.
-- due: a whole window that has ended; one still running never is, even where it is already fulfilled.
create or replace macro obligation_window_at(as_of, reading) as table
with slot as materialized (
	from duty_window_at(as_of)
),
judged as (
	select
		obligation, index, events,
		case way
			when 'mutual' then visits_suffice(visits_out_in_time, visits_in_in_time, due, reading)
			when 'both' then least(visits_out_in_time, visits_in_in_time) > 0
			else events_in_time >= due
		end as in_time,
		case way
			when 'mutual' then visits_suffice(visits_out, visits_in, due, reading)
			when 'both' then least(visits_out, visits_in) > 0
			else events >= due
		end as done
	from duty_record_at(as_of)
),
tally as (
	select
		obligation, index,
		sum(events) as events,
		count(*) filter (where in_time) as on_time,
		count(*) filter (where done and not in_time) as late
	from judged
	group by obligation, index
),
declared as (
	select w.obligation, w.index, max(coalesce(c.bodies, 1)) as bodies
	from slot as w
	join record_coverage as c on c.obligation = w.obligation
	join obligation as o on o.id = w.obligation
	where o.scope is distinct from '人'
		and partial_start(c.covers_from) <= greatest(w.window_start, w.start_day)
		and partial_end(c.covers_to) >= w.due_on
	group by w.obligation, w.index
),
known as (
	select
		w.*,
		o.name, o.scope,
		coalesce(o.count_per_period, 1) as times,
		coalesce(o.scope, '全省/全市') in ('全省/全市', '合计') as single,
		starts_with(o.quote, '鼓励') as encouraged,
		as_of > w.graced_to as past_grace,
		d.bodies is not null as covered,
		case
			when coalesce(o.scope, '全省/全市') in ('全省/全市', '合计') then 1
			else d.bodies
		end as bodies,
		coalesce(t.events, 0) as events,
		coalesce(t.on_time, 0) as on_time,
		coalesce(t.late, 0) as late
	from slot as w
	join obligation as o on o.id = w.obligation
	left join tally as t on t.obligation = w.obligation and t.index = w.index
	left join declared as d on d.obligation = w.obligation and d.index = w.index
),
counted as (
	select
		*,
		case
			when covered and past_grace and not encouraged then greatest(bodies - on_time - late, 0)
			else 0
		end as missing
	from known
),
judged_whole as (
	select
		*,
		case
			when not counted then 'not_counted'
			when missing > 0 then 'missing'
			when (single or covered) and on_time >= bodies then 'on_time'
			when (single or covered) and on_time + late >= bodies then 'late'
			when not past_grace then 'pending'
			else 'no_data'
		end as state
	from counted
)
select
	obligation, programme, period,
	cast(row_number() over (partition by obligation order by index) as integer) as ordinal,
	window_start, window_end, due_on, graced_to, state,
	cast(bodies as integer) as bodies,
	cast(events as integer) as events,
	cast(on_time as integer) as on_time,
	cast(late as integer) as late,
	cast(missing as integer) as missing,
	encouraged,
	state not in ('not_counted', 'pending') and as_of > due_on as due
from judged_whole;

-- 截至日周期任务各窗口的状态（互访双向各有）。 The state of every window on the as-of date, mutual visits by R2.
-- computations 4: the default reading is chosen by this dashboard, not by the documents.
create or replace view obligation_window as
from obligation_window_at((select as_of from meta), 'R2');

-- 每项周期任务的合规率，没有的写明为什么。 The compliance rate of every duty, or why there is none.
-- computations 4: rate = on time / (on time + late + missing); coverage = known / due; no rate below 80 % coverage,
-- for duties without a frequency, for encouraged ones, and for personal attendance, which is never public.
-- A window still running is never due, also where it is fulfilled early.
create or replace macro obligation_compliance_at(as_of, reading) as table
with summed as (
	select
		obligation,
		count(*) filter (where due) as windows_due,
		count(*) filter (where due and state = 'on_time') as windows_on_time,
		count(*) filter (where due and state = 'late') as windows_late,
		count(*) filter (where due and state = 'missing') as windows_missing,
		count(*) filter (where due and state = 'no_data') as windows_no_data,
		sum(on_time) filter (where due) as on_time,
		sum(on_time + late + missing) filter (where due) as known,
		sum(events) as events,
		max(bodies) as bodies
	from obligation_window_at(as_of, reading)
	group by obligation
),
shared as (
	select
		o.id as obligation, o.programme,
		period_recurs(o.period) as recurs,
		starts_with(o.quote, '鼓励') as encouraged,
		coalesce(o.scope = '人', false) as personal,
		coalesce(s.windows_due, 0) as windows_due,
		coalesce(s.windows_on_time, 0) as windows_on_time,
		coalesce(s.windows_late, 0) as windows_late,
		coalesce(s.windows_missing, 0) as windows_missing,
		coalesce(s.windows_no_data, 0) as windows_no_data,
		s.on_time, s.known,
		s.known / nullif(s.windows_due * s.bodies, 0) as coverage
	from obligation as o
	left join summed as s on s.obligation = o.id
),
explained as (
	select
		*,
		case
			when not recurs then 'no_frequency'
			when personal then 'personal'
			when encouraged then 'encouraged'
			when windows_due = 0 then 'not_due'
			when coalesce(known, 0) = 0 then 'no_public_data'
			when coverage is null then 'bodies_unknown'
			when coverage < 0.8 then 'coverage_low'
			else 'rated'
		end as reason
	from shared
)
select
	obligation, programme,
	cast(windows_due as integer) as windows_due,
	cast(windows_on_time as integer) as windows_on_time,
	cast(windows_late as integer) as windows_late,
	cast(windows_missing as integer) as windows_missing,
	cast(windows_no_data as integer) as windows_no_data,
	100e0 * coverage as coverage,
	case when reason = 'rated' then 100e0 * on_time / known end as rate,
	reason
from explained;

-- 截至日每项周期任务的合规率。 The compliance rate of every duty on the snapshot's as-of date.
create or replace view obligation_compliance as
from obligation_compliance_at((select as_of from meta), 'R2');
