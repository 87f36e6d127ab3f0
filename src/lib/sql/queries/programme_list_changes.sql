-- 名单上写明了日期的调入与调出。 Dated arrivals on and departures from a programme's lists. $1 programme id.
-- Ruling 3: unverified members never appear. The moment most of a list's stated members joined is its beginning,
-- not a change.
with dated as (
	select list, member, 'joined' as change, valid_from as moment, source
	from membership
	where valid_from is not null
		and status <> 'memory'
	union all
	select list, member, 'left' as change, valid_to as moment, source
	from membership
	where valid_to is not null
		and status <> 'memory'
)
select
	d.list,
	l.name as list_name,
	l.name_en as list_name_en,
	d.member as adcode,
	r.name, r.name_en,
	d.change, d.moment,
	s.title as source_title,
	s.address as source_address
from dated as d
join list as l on l.id = d.list
join region as r on r.adcode = d.member
left join source as s on s.id = d.source
where l.programme = $1
qualify d.change = 'left'
	or l.expected is null
	or 2 * count(*) over (partition by d.list, d.change, d.moment) <= l.expected
order by d.moment, d.change desc, d.member;
