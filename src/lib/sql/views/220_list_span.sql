-- 名单的先后接续：调整后的名单与调整前的同算一份。 Lists that carry on one another are one list over time.
-- computations 7: 26→25→22 is one list that changed, not three lists.
create or replace view list_line as
with recursive line as (
	select id as list, id as line, 1 as position
	from list
	where continues is null
	union all
	select l.id as list, p.line, p.position + 1 as position
	from list as l
	join line as p on p.list = l.continues
)
from line;

-- 名单成员的起止，区分名单本身的起止与个别调入调出。 Stays of members, telling a list's own term from single changes.
-- Ruling 3: unverified members never appear. The moment that most of a list's stated members share is the beginning
-- or the end of the list itself; a list that shares none has its programme's term.
create or replace view list_stay as
with shared as (
	select
		m.list, m.member, m.ordinal, m.status, m.source, m.valid_from, m.valid_to,
		b.line,
		2 * count(m.valid_from) over (partition by m.list, m.valid_from) > l.expected as begins_list,
		2 * count(m.valid_to) over (partition by m.list, m.valid_to) > l.expected as ends_list,
		t.term_start,
		t.term_end
	from membership as m
	join list as l on l.id = m.list
	join list_line as b on b.list = m.list
	join programme_term as t on t.programme = l.programme
	where m.status <> 'memory'
),
bounded as (
	select
		*,
		coalesce(
			min(case when begins_list then partial_start(valid_from) end) over (partition by line),
			term_start
		) as line_start,
		coalesce(
			max(case when ends_list then partial_end(valid_to) end) over (partition by line),
			term_end
		) as line_end
	from shared
)
select
	line, list, member, ordinal, status, source, line_start, line_end,
	case when valid_from is not null and not coalesce(begins_list, false) then valid_from end as joined,
	case when valid_to is not null and not coalesce(ends_list, false) then valid_to end as left_at
from bounded;

-- 名单上个别成员的调入与调出。 Single arrivals on and departures from a list.
-- A change known to a month happened on some day of it: first_day to last_day.
create or replace view list_change as
select
	line, list, member, 'joined' as change, joined as moment,
	partial_start(joined) as first_day,
	partial_end(joined) as last_day,
	source
from list_stay
where joined is not null
union all
select
	line, list, member, 'left' as change, left_at as moment,
	partial_start(left_at) as first_day,
	partial_end(left_at) as last_day,
	source
from list_stay
where left_at is not null;

-- 每个成员在名单上的每一段：在列、变动当时、期满后照存。 Every stretch of a member's place on a list.
-- state: joining and leaving while the source leaves the day open, member in between, ended after the list's own
-- term (ruling 1: shown as it ended). An empty first or last day is open.
create or replace view list_member_span as
with stay as (
	select
		*,
		coalesce(partial_end(joined) + 1, line_start) as member_from,
		coalesce(partial_start(left_at) - 1, line_end) as member_to
	from list_stay
)
select line, list, member, ordinal, status, source, 'joining' as state,
	partial_start(joined) as first_day, partial_end(joined) as last_day
from stay
where joined is not null
union all
select line, list, member, ordinal, status, source, 'member' as state,
	member_from as first_day, member_to as last_day
from stay
union all
select line, list, member, ordinal, status, source, 'leaving' as state,
	partial_start(left_at) as first_day, partial_end(left_at) as last_day
from stay
where left_at is not null
union all
select line, list, member, ordinal, status, source, 'ended' as state,
	line_end + 1 as first_day, null as last_day
from stay
where left_at is null
	and line_end is not null;

-- 每份名单的每一段：共几个、核实几个、未核几个。 Every stretch of a list with how many are on it and how many are verified.
-- total: the number the text states for the first list, plus dated arrivals, less dated departures; total_after
-- differs while a change is under way whose day the source leaves open, and known_after likewise. withheld: total less the verified.
create or replace view list_span as
with edge as (
	select line, first_day as day from list_member_span where first_day is not null
	union
	select line, last_day + 1 as day from list_member_span where last_day is not null
),
stretch as (
	select line, day as first_day, lead(day) over (partition by line order by day) - 1 as last_day
	from edge
	union all
	select line, null as first_day, min(day) - 1 as last_day
	from edge
	group by line
	union all
	select line, null as first_day, null as last_day
	from list_line
	where list = line
		and line not in (select line from edge)
),
counted as (
	select
		s.line, s.first_day, s.last_day,
		count(m.member) as shown,
		count(m.member) filter (where m.state = 'joining') as joining,
		count(m.member) filter (where m.state = 'leaving') as leaving,
		count(m.member) filter (where m.status = 'seen-rule+memory') as pending,
		coalesce(bool_or(m.state = 'ended'), false) as over
	from stretch as s
	left join list_member_span as m
		on m.line = s.line
		-- Edges of members are edges of stretches, so one day speaks for the whole stretch.
		and coalesce(m.first_day <= coalesce(s.first_day, s.last_day), true)
		and coalesce(m.last_day >= coalesce(s.first_day, s.last_day), true)
	group by s.line, s.first_day, s.last_day
),
changed as (
	select
		c.*,
		-- Before a list begins there is nothing to be complete.
		case when not coalesce(c.last_day < t.line_start, false) then l.expected end as expected,
		(
			select count(*) filter (where x.change = 'joined') - count(*) filter (where x.change = 'left')
			from list_change as x
			where x.line = c.line
				and x.last_day < c.first_day
		) as balance,
		t.line_start
	from counted as c
	join list as l on l.id = c.line
	left join (select line, any_value(line_start) as line_start from list_stay group by line) as t
		on t.line = c.line
)
select
	line, first_day, last_day,
	case
		when over then 'ended'
		when line_start is not null and coalesce(last_day < line_start, false) then 'upcoming'
		when joining + leaving > 0 then 'changing'
		else 'in_force'
	end as state,
	cast(expected + balance as integer) as total,
	cast(expected + balance + joining - leaving as integer) as total_after,
	cast(shown - joining as integer) as known,
	cast(shown - leaving as integer) as known_after,
	cast(joining as integer) as joining,
	cast(leaving as integer) as leaving,
	cast(pending as integer) as pending,
	cast(expected + balance - (shown - joining) as integer) as withheld
from changed;

-- 某日的每份名单。 Every list on a day.
create or replace macro list_span_at(as_of) as table
select *
from list_span
where coalesce(first_day <= as_of, true)
	and coalesce(last_day >= as_of, true);

-- 某日每份名单上核实了的成员。 The verified members of every list on a day.
create or replace macro list_member_span_at(as_of) as table
select *
from list_member_span
where coalesce(first_day <= as_of, true)
	and coalesce(last_day >= as_of, true);
