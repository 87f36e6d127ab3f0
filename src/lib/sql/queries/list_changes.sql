-- 各名单上写明了日期的个别调入与调出。 Dated single arrivals on and departures from the lists. No parameters.
select
	c.line, c.list,
	l.programme,
	c.member as adcode,
	r.name, r.short_name, r.name_en,
	c.change, c.moment, c.first_day, c.last_day,
	s.title as source_title,
	s.address as source_address,
	s.grade
from list_change as c
join list as l on l.id = c.list
join region as r on r.adcode = c.member
left join source as s on s.id = c.source
order by c.first_day, c.change desc, c.line, c.member;
