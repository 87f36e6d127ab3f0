-- 某日的名单成员；凭记忆而未核的成员永不列出。 Members of the lists on a day; unverified ones never appear.
-- Ruling 3 and computations 7: memory rows stay out; seen-rule+memory is shown as 待核 (pending).
create or replace macro list_member_at(as_of) as table
select
	l.programme,
	m.list,
	l.role,
	m.member as region,
	m.name_in_text,
	m.ordinal,
	m.status,
	m.status = 'seen-rule+memory' as pending,
	m.source
from membership as m
join list as l on l.id = m.list
where m.status <> 'memory'
	and covers(m.valid_from, m.valid_to, as_of);

-- 截至日的名单成员。 Members of the lists on the snapshot's as-of date.
create or replace view list_member as
from list_member_at((select as_of from meta));

-- 方案页上列出的成员；期满的方案取期满那天的名单。 Members a programme is shown with on a day.
-- A programme whose term has ended is shown as it ended (ruling 1); a list whose members have all
-- left is shown as of the day the last one left.
create or replace macro programme_member_at(as_of) as table
with last_day_held as (
	select
		list,
		case when bool_and(valid_to is not null) then max(partial_end(valid_to)) end as day
	from membership
	where status <> 'memory'
	group by list
),
list_day as (
	select
		l.id as list,
		least(as_of, coalesce(s.term_end, as_of), coalesce(h.day, as_of)) as day
	from list as l
	join programme_state_at(as_of) as s on s.programme = l.programme
	left join last_day_held as h on h.list = l.id
)
select
	l.programme,
	m.list,
	l.role,
	m.member as region,
	m.name_in_text,
	m.ordinal,
	m.status,
	m.status = 'seen-rule+memory' as pending,
	m.source,
	d.day
from membership as m
join list as l on l.id = m.list
join list_day as d on d.list = m.list
where m.status <> 'memory'
	and covers(m.valid_from, m.valid_to, d.day);

-- 截至日方案页上列出的成员。 Members each programme is shown with on the as-of date.
create or replace view programme_member as
from programme_member_at((select as_of from meta));
