-- 每个指标有哪些年份、各有几个县有数。 Years per indicator and how many counties have a figure.
-- $1 adcode of the map, $2 programme id whose recipients are counted.
select
	c.indicator,
	c.year,
	cast(count(*) filter (where c.has_value) as integer) as counties,
	cast(count(*) filter (where c.has_value and m.region is not null) as integer) as recipients,
	cast(count(*) filter (where c.has_growth and m.region is not null) as integer) as recipients_growth
from coverage as c
join region as r on r.adcode = c.region
left join (
	select distinct region
	from programme_member
	where programme = $2
		and role = 'recipient'
) as m on m.region = c.region
where r.scope = $1
	and r.level in ('county', 'zone')
	and (c.has_value or c.has_growth)
group by c.indicator, c.year
order by c.indicator, c.year;
