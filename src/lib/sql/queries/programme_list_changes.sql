-- 名单上写明了日期的个别调入与调出。 Dated single arrivals on and departures from a programme's lists. $1 programme id.
select
	c.list,
	l.name as list_name,
	l.name_en as list_name_en,
	c.member as adcode,
	r.name, r.name_en,
	c.change, c.moment,
	s.title as source_title,
	s.address as source_address
from list_change as c
join list as l on l.id = c.list
join region as r on r.adcode = c.member
left join source as s on s.id = c.source
where l.programme = $1
order by c.first_day, c.change desc, c.member;
