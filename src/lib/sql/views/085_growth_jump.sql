-- 离同级地区和本系列都很远的增速：可能是错的，待核。 Growth far from its peers and from its own series: to be checked.
-- The validation rule `jump` said of growth: the log growth lies more than five robust spreads (1.4826 mad, at least
-- two percent) from the median of at least eight places of the same map and level, and, where the place has three other
-- years, as far from those. A mark beside a figure, never a reason to leave it out. peer_growth: the median, percent.
-- Key: region, indicator, series, vintage, price, year.
create or replace table stored_growth_jump as
with step as (
	select
		g.region, g.indicator, g.series, g.vintage, g.price, g.year,
		r.scope, r.level,
		ln(1e0 + g.growth / 100e0) as pace
	from growth as g
	join region as r on r.adcode = g.region
	where g.growth > -100
		and g.price <> 'unstated'
),
peer as (
	select
		indicator, series, vintage, price, year, scope, level,
		median(pace) as middle,
		greatest(1.4826e0 * mad(pace), 0.02e0) as spread
	from step
	group by all
	having count(*) >= 8
),
beside as (
	select
		s.region, s.indicator, s.series, s.vintage, s.price, s.year,
		p.middle,
		s.pace - p.middle as own,
		abs(s.pace - p.middle) / p.spread as distance
	from step as s
	join peer as p using (indicator, series, vintage, price, year, scope, level)
),
-- What the place did in its other years, each against the peers of that year.
usual as (
	select
		a.region, a.indicator, a.series, a.vintage, a.price, a.year,
		abs(any_value(a.own) - median(b.own)) / greatest(1.4826e0 * mad(b.own), 0.02e0) as distance
	from beside as a
	join beside as b
		on b.region = a.region
		and b.indicator = a.indicator
		and b.series = a.series
		and b.vintage = a.vintage
		and b.price = a.price
		and b.year <> a.year
	group by a.region, a.indicator, a.series, a.vintage, a.price, a.year
	having count(*) >= 3
)
select
	b.region, b.indicator, b.series, b.vintage, b.price, b.year,
	100e0 * (exp(b.middle) - 1e0) as peer_growth
from beside as b
left join usual as u using (region, indicator, series, vintage, price, year)
where least(b.distance, coalesce(u.distance, b.distance)) > 5;

-- 离同级地区和本系列都很远的增速，待核。 Growth to be checked, one row a year; peer_growth is its peers' median, percent.
create or replace view growth_jump as
from stored_growth_jump;
