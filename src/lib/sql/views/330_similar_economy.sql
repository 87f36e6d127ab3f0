-- 同一张地图上经济最相近的县：水平取对数、标准化后相差最小。 Counties of one map whose economies are most alike.
-- Nearest neighbours by levels, no clause demands it: per map and indicator the year most counties have, then the latest;
-- natural logarithms, standardised over all counties of the map with a figure; distance = root mean square of the
-- differences over the indicators both have. Asked of at least two indicators, GDP one of them; derived levels do
-- not count. Population is not known, so size is in the levels themselves. place: 1 is nearest, equals share it.
create or replace view similar_economy as
with held as (
	select r.scope, l.region, l.indicator, l.year, l.value
	from series_choice as c
	join level as l using (region, indicator, series, vintage)
	join region as r on r.adcode = l.region and r.level = 'county'
	where c.preferred
		and not l.derived
		and l.value > 0
),
usual as (
	select scope, indicator, year
	from held
	group by scope, indicator, year
	qualify row_number() over (partition by scope, indicator order by count(*) desc, year desc) = 1
),
standard as materialized (
	select
		h.scope, h.region, h.indicator, h.year,
		(ln(h.value) - avg(ln(h.value)) over w) / nullif(stddev_samp(ln(h.value)) over w, 0) as z
	from held as h
	join usual as u using (scope, indicator, year)
	window w as (partition by h.scope, h.indicator)
),
apart as (
	select
		a.scope, a.region,
		b.region as peer,
		sqrt(avg((a.z - b.z) * (a.z - b.z))) as distance,
		cast(count(*) as integer) as indicators,
		string_agg(a.indicator || ':' || a.year, ',' order by a.indicator) as basis
	from standard as a
	join standard as b on b.scope = a.scope and b.indicator = a.indicator and b.region <> a.region
	where a.z is not null
		and b.z is not null
	group by a.scope, a.region, b.region
	having count(*) >= 2
		and bool_or(a.indicator = 'gdp')
)
select
	region, peer, distance, indicators, basis,
	cast(rank() over (partition by region order by distance) as integer) as place
from apart;
