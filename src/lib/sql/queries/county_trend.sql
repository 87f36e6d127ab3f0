-- 各县逐年的数，旁边是同一修订版的省和市。 Yearly figures of each county, its province and city beside it in one vintage.
-- $1 adcode, or 'all'. index: the base year of the county's window = 100, empty where levels do not chain; gap:
-- percentage points between the county's growth and the province's, county rows only.
-- Six decimals: more than any page shows, so that no rounding is seen twice, and a page stays small.
with county as materialized (
	select
		c.region as county, c.region as place, c.indicator, c.series, c.vintage,
		r.parent, r.scope, r.level
	from series_choice as c
	join region as r on r.adcode = c.region
	where r.level = 'county'
		and c.preferred
		and $1 in ('all', r.adcode)
),
beside as (
	select k.county, r.adcode as place, k.indicator, c.series, c.vintage, k.scope, r.level
	from county as k
	join region as r on r.adcode = k.parent or r.adcode = province_of(k.county)
	join series_choice as c
		on c.region = r.adcode
		and c.indicator = k.indicator
		and c.vintage = k.vintage
	qualify row_number() over (
		partition by k.county, r.adcode, k.indicator order by c.choice
	) = 1
),
shown as materialized (
	select county, place, indicator, series, vintage, scope, level from county
	union all
	from beside
),
used as materialized (
	select distinct place, indicator, series, vintage, scope
	from shown
),
rate as materialized (
	select g.*
	from growth as g
	join used as u
		on u.place = g.region
		and u.indicator = g.indicator
		and u.series = g.series
		and u.vintage = g.vintage
	where g.price <> 'unstated'
	qualify row_number() over (
		partition by g.region, g.indicator, g.series, g.vintage, g.year order by g.judged desc, g.price
	) = 1
),
held as materialized (
	select l.*
	from level as l
	join used as u
		on u.place = l.region
		and u.indicator = l.indicator
		and u.series = l.series
		and u.vintage = l.vintage
),
cell as materialized (
	select
		region, indicator, series, vintage, year,
		l.value, l.chains, l.broken, g.growth, g.price,
		coalesce(l.source, g.sources) as source,
		greatest(l.grade, g.grade) as grade,
		coalesce(l.derived, g.derived) as derived
	from held as l
	full join rate as g using (region, indicator, series, vintage, year)
),
span as (
	select s.county, s.indicator, min(c.year) as first_year, max(c.year) as last_year
	from county as s
	join cell as c
		on c.region = s.place
		and c.indicator = s.indicator
		and c.series = s.series
		and c.vintage = s.vintage
	group by s.county, s.indicator
)
select
	s.county,
	s.indicator,
	s.place as adcode,
	r.name, r.name_en,
	case s.level when 'county' then 'recipient' else s.level end as role,
	c.year,
	round(c.value, 6) as value,
	round(c.growth, 6) as growth,
	c.price,
	round(j.peer_growth, 6) as jump_from,
	round(p.province_growth, 6) as province_growth,
	round(p.gap, 6) as gap,
	round(index_of(c.value, c.year, b.value, w.base_year, c.chains, c.broken), 6) as index,
	s.series,
	e.badge,
	s.vintage,
	o.title as source_title,
	o.address as source_address,
	c.grade, c.derived
from shown as s
join region as r on r.adcode = s.place
join county_window as w on w.scope = s.scope
join span as y on y.county = s.county and y.indicator = s.indicator
join cell as c
	on c.region = s.place
	and c.indicator = s.indicator
	and c.series = s.series
	and c.vintage = s.vintage
	and c.year between y.first_year and y.last_year
left join held as b
	on b.region = s.place
	and b.indicator = s.indicator
	and b.series = s.series
	and b.vintage = s.vintage
	and b.year = w.base_year
left join gap_to_province as p
	on s.level = 'county'
	and p.region = s.place
	and p.indicator = s.indicator
	and p.series = s.series
	and p.vintage = s.vintage
	and p.year = c.year
	and p.price = c.price
left join growth_jump as j
	on j.region = s.place
	and j.indicator = s.indicator
	and j.series = s.series
	and j.vintage = s.vintage
	and j.year = c.year
	and j.price = c.price
left join series as e on e.id = s.series
left join source as o on o.id = split_part(c.source, '|', 1)
order by s.county, s.indicator, s.level = 'province', s.level = 'city', c.year;
