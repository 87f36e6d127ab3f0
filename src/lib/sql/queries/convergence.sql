-- 方案所在地图上各县的起点水平与其后年均增幅。 Level at the start and average growth since, of every county on a programme's map.
-- $1 programme id. recipient: whether the programme lists the county.
select
	p.region as adcode,
	r.short_name as name,
	r.name_en,
	p.region in (
		select m.region from programme_member as m where m.programme = $1 and m.role = 'recipient'
	) as recipient,
	p.indicator, p.base_year, p.first_year, p.last_year, p.price,
	p.start,
	round(p.growth, 6) as growth,
	round(p.province_growth, 6) as province_growth,
	p.reference_only,
	coalesce(s.name, o.title) as source_title,
	p.grade, p.derived
from convergence_point as p
join programme as own on own.scope = p.scope and own.id = $1
join region as r on r.adcode = p.region
join indicator as i on i.id = p.indicator
left join series as s on s.id = p.series
left join source as o on o.id = p.series
order by i.ordinal, p.region;
