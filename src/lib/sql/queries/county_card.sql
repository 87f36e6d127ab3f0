-- 一个县四项指标的最新数、增速与对照全省。 A county's four indicators: latest figure, growth and the province.
-- $1 adcode, $2 method. One row per indicator, also where nothing is published.
with window_of as (
	select y.base_year, y.last_year
	from region as r
	join scope_years as y on y.scope = r.scope
	where r.adcode = $1
		and y.stated
),
average as (
	select a.*
	from average_gap_over(
		(select list({'base_year': base_year, 'last_year': last_year}) from window_of),
		$2
	) as a
	where a.region = $1
		and a.shown
),
latest as (
	select l.*, c.vintage as chosen_vintage
	from series_choice as c
	join level as l
		on l.region = c.region
		and l.indicator = c.indicator
		and l.series = c.series
		and l.vintage = c.vintage
	where c.region = $1
		and c.preferred
	qualify row_number() over (partition by l.indicator order by l.year desc) = 1
),
rate as (
	from growth
	where region = $1
		and price <> 'unstated'
	qualify row_number() over (
		partition by indicator, series, vintage, year order by judged desc, price
	) = 1
)
select
	i.id as indicator,
	i.name as indicator_name,
	i.unit, i.decimals,
	l.year, l.value,
	round(g.growth, 6) as growth,
	g.price as growth_price,
	round(j.peer_growth, 6) as jump_from,
	round(p.province_growth, 6) as province_growth,
	round(p.gap, 6) as gap,
	case when a.years >= 3 then round(a.growth, 6) end as average_growth,
	case when a.years >= 3 then round(a.province_growth, 6) end as province_average,
	case when a.years >= 3 then round(a.gap, 6) end as average_gap,
	case when a.years >= 3 then cast(split_part(a.year_list, ',', 1) as integer) end as first_year,
	case when a.years >= 3 then cast(split_part(a.year_list, ',', -1) as integer) end as last_year,
	coalesce(s.name, o.title) as series_name,
	s.badge,
	o.title as source_title,
	o.publisher as source_publisher,
	o.address as source_address,
	l.grade,
	coalesce(l.derived, false) as derived
from indicator as i
left join latest as l on l.indicator = i.id
left join rate as g
	on g.indicator = l.indicator
	and g.series = l.series
	and g.vintage = l.vintage
	and g.year = l.year
left join growth_jump as j
	on j.region = $1
	and j.indicator = l.indicator
	and j.series = l.series
	and j.vintage = l.vintage
	and j.year = l.year
	and j.price = g.price
left join gap_to_province as p
	on p.region = $1
	and p.indicator = l.indicator
	and p.series = l.series
	and p.vintage = l.vintage
	and p.year = l.year
	and p.price = g.price
left join average as a
	on a.indicator = l.indicator
	and a.series = l.series
	and a.vintage = l.vintage
left join series as s on s.id = l.series
left join source as o on o.id = split_part(l.source, '|', 1)
order by i.ordinal, i.id;
