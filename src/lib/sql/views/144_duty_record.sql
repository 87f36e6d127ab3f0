-- 带队人是不是主要负责同志：党委或政府正职。 Whether a title names a principal leader: head of party or government.
-- computations 4: visits led by deputies are listed and do not count; without a title a visit does not count.
create or replace macro principal_leader(title) as
	coalesce(
		regexp_matches(title, '书记|市长|州长|县长|区长|旗长|管委会主任')
		and not regexp_matches(title, '副|助理|纪委|秘书长|镇|乡|村|街道|社区'),
		false
	);

-- 一项任务按什么记次：互访、双向、次数。 How often-ness is counted: mutual visits, both directions, or plain times.
-- computations 4, clauses (十一) and (十六) of the Hubei text and 四(二) of the Shenyang text, by the duty's own words.
create or replace macro duty_way(name) as
	case
		when contains(name, '互访') then 'mutual'
		when contains(name, '双向') then 'both'
		else 'times'
	end;

-- 一件事由谁做：单一主体的任务不分，其余按支援方与受援方。 Who did it: one body for duties of one, else the pair named.
create or replace macro duty_body(scope, supporter_region, supporter_organisation, recipient) as
	case
		when coalesce(scope, '全省/全市') in ('全省/全市', '合计') then '—'
		else coalesce(supporter_region, supporter_organisation, '') || '→' || coalesce(recipient, '')
	end;

-- 某日为止，公开登记的事落在哪项任务的哪个窗口、由谁做了几次。 Publicly recorded events by duty, window and body.
-- computations 4: an event serves only the duty it is entered under, of its own programme. It counts in the window
-- it falls into; beyond the number due there it makes up for the window before, as late or within the grace. A date
-- too rough for one window places nothing. Personal attendance (scope 人) is never public and never read.
create or replace macro duty_record_at(as_of) as table
with slot as (
	from duty_window_at(as_of)
),
span as (
	select obligation, any_value(period) as period, any_value(start_day) as start_day, min(index) as first, max(index) as last
	from slot
	group by obligation
),
happened as (
	select
		e.obligation, e.direction,
		duty_way(o.name) as way,
		coalesce(o.count_per_period, 1) as due,
		duty_body(o.scope, e.supporter_region, e.supporter_organisation, e.recipient) as body,
		partial_end(e.date) as day,
		s.first,
		s.last,
		case
			-- An agreement signed shortly before its term opens belongs to the term.
			when partial_end(e.date) < s.start_day and period_cycle_years(s.period) is not null then s.first
			else least(window_index(s.period, s.start_day, partial_end(e.date)), s.last + 1)
		end as index
	from event as e
	join obligation as o on o.id = e.obligation and o.programme = e.programme
	join span as s on s.obligation = o.id
	where partial_end(e.date) <= as_of
		and o.scope is distinct from '人'
		and (duty_way(o.name) <> 'mutual' or principal_leader(e.lead_title))
		and (
			partial_end(e.date) < s.start_day
			or window_index(s.period, s.start_day, partial_start(e.date))
				= window_index(s.period, s.start_day, partial_end(e.date))
		)
),
ranked as (
	select
		*,
		row_number() over (partition by obligation, body, index order by day) as place
	from happened
),
placed as (
	select
		obligation, body, way, due, direction, day,
		case
			when index > last or (way = 'times' and place > due and index > first) then index - 1
			else index
		end as index
	from ranked
)
select
	w.obligation, w.programme, w.index, p.body, p.way, p.due,
	count(*) as events,
	count(*) filter (where p.direction = 'out') as visits_out,
	count(*) filter (where p.direction = 'in') as visits_in,
	count(*) filter (where p.day <= w.graced_to) as events_in_time,
	count(*) filter (where p.day <= w.graced_to and p.direction = 'out') as visits_out_in_time,
	count(*) filter (where p.day <= w.graced_to and p.direction = 'in') as visits_in_in_time
from slot as w
join placed as p on p.obligation = w.obligation and p.index = w.index
group by w.obligation, w.programme, w.index, p.body, p.way, p.due;
