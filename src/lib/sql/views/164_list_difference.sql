-- 同一省先后两份受援名单。 Two lists of recipients of one map, an earlier and a later one.
-- Only lists of different documents that state how many they hold; complete: as many are known as stated.
create or replace view list_pair as
with listed as (
	select
		l.id as list, l.programme, p.scope, p.issued, l.expected,
		count(distinct m.region) as known
	from list as l
	join programme as p on p.id = l.programme
	left join programme_member as m on m.list = l.id
	where l.role = 'recipient'
		and l.expected is not null
		and p.in_documents
	group by l.id, l.programme, p.scope, p.issued, l.expected
)
select
	a.list as earlier_list,
	a.programme as earlier_programme,
	cast(a.known as integer) as earlier_known,
	a.expected as earlier_expected,
	b.list as later_list,
	b.programme as later_programme,
	cast(b.known as integer) as later_known,
	b.expected as later_expected
from listed as a
join listed as b
	on b.scope = a.scope
	and b.programme <> a.programme
	and b.issued > a.issued;

-- 两份名单的差别：延续、新增、退出、说不清。 How two lists differ: kept, added, gone, or unknown.
-- Computations 8.2 and ruling 3: nobody is called added or gone while the other list is incomplete; those are unknown.
-- pending (待核) where either membership rests partly on memory.
create or replace view list_difference as
with place as (
	select
		p.earlier_list, p.later_list, p.earlier_programme, p.later_programme,
		m.region,
		bool_or(m.list = p.earlier_list) as in_earlier,
		bool_or(m.list = p.later_list) as in_later,
		bool_or(m.pending) as pending,
		any_value(p.earlier_known >= p.earlier_expected) as earlier_complete,
		any_value(p.later_known >= p.later_expected) as later_complete
	from list_pair as p
	join programme_member as m on m.list in (p.earlier_list, p.later_list)
	group by p.earlier_list, p.later_list, p.earlier_programme, p.later_programme, m.region
)
select
	*,
	case
		when in_earlier and in_later then 'kept'
		when in_later and earlier_complete then 'added'
		when in_earlier and later_complete then 'gone'
		else 'unknown'
	end as change
from place;

-- 两份名单差别的个数。 Counts of how two lists differ.
-- at_least_gone: of the unknown places of the earlier list, more than the later list has room left for; likewise
-- at_least_added. Ruling 3: a number, never a name.
create or replace view list_difference_count as
with counted as (
	select
		earlier_list, later_list,
		count(*) filter (where change = 'kept') as kept,
		count(*) filter (where change = 'kept' and pending) as kept_pending,
		count(*) filter (where change = 'added') as added,
		count(*) filter (where change = 'gone') as gone,
		count(*) filter (where change = 'unknown' and in_earlier) as unknown_earlier,
		count(*) filter (where change = 'unknown' and in_later) as unknown_later
	from list_difference
	group by earlier_list, later_list
)
select
	p.*,
	cast(c.kept as integer) as kept,
	cast(c.kept_pending as integer) as kept_pending,
	cast(c.added as integer) as added,
	cast(c.gone as integer) as gone,
	cast(c.unknown_earlier as integer) as unknown_earlier,
	cast(c.unknown_later as integer) as unknown_later,
	cast(greatest(c.unknown_earlier - (p.later_expected - p.later_known), 0) as integer) as at_least_gone,
	cast(greatest(c.unknown_later - (p.earlier_expected - p.earlier_known), 0) as integer) as at_least_added
from list_pair as p
join counted as c using (earlier_list, later_list);
