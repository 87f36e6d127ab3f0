-- 地图上各县各年的数、增速与全省之差；没有行就是暂无公开数据。 Values for the map; no row means no public figure.
-- $1 adcode of the map, $2 indicator id. Only the preferred series of each place.
-- Percentages to a millionth of a point: the rest of a double is weight, not knowledge.
with choice as (
	select c.region, c.indicator, c.series, c.vintage
	from series_choice as c
	join region as r on r.adcode = c.region
	where r.scope = $1
		and r.level in ('county', 'zone')
		and c.indicator = $2
		and c.preferred
),
rate as (
	select g.*
	from growth as g
	join choice as c using (region, indicator, series, vintage)
	where g.price <> 'unstated'
	qualify row_number() over (partition by g.region, g.year order by g.judged desc, g.price) = 1
),
held as (
	select l.*
	from level as l
	join choice as c using (region, indicator, series, vintage)
),
cell as (
	select
		region, year, series, vintage,
		l.value,
		g.growth, g.price,
		coalesce(l.source, g.sources) as source,
		greatest(l.grade, g.grade) as grade,
		coalesce(l.derived, false) as derived
	from held as l
	full join rate as g using (region, year, series, vintage)
)
select
	c.region as adcode,
	c.year, c.value,
	round(c.growth, 6) as growth,
	round(p.province_growth, 6) as province_growth,
	round(p.gap, 6) as gap,
	c.series,
	coalesce(s.name, o.title) as series_name,
	s.badge,
	c.price,
	o.title as source_title,
	c.grade, c.derived,
	c.vintage = 'quick-report' or (c.vintage = 'as-published' and i.price_basis = 'real') as provisional
from cell as c
join indicator as i on i.id = $2
left join gap_to_province as p
	on p.region = c.region
	and p.indicator = $2
	and p.year = c.year
	and p.price = c.price
	and p.series = c.series
	and p.vintage = c.vintage
left join series as s on s.id = c.series
left join source as o on o.id = split_part(c.source, '|', 1)
order by c.region, c.year;
