-- 由下一年水平和公布增速推算的水平，标推算。 A missing level derived from the next year's level and its growth.
-- data/README, last point, and ruling 12: V(t) = V(t+1) / (1 + g(t+1)/100), within one series, at current
-- prices only, never across a boundary change, one step only; a derived value with a rounding band,
-- never an observation.
create or replace view derived_level as
select
	n.region, n.indicator, n.series, n.vintage,
	cast(n.year - 1 as integer) as year,
	n.value / (1e0 + g.growth / 100e0) as value,
	(n.value - n.half_width) / (1e0 + g.high / 100e0) as low,
	(n.value + n.half_width) / (1e0 + g.low / 100e0) as high,
	case when g.source = n.source then n.source else n.source || '|' || g.source end as source,
	greatest(n.grade, g.grade) as grade,
	n.chains, n.province, n.broken, n.price_basis
from figure as n
join published_growth as g
	on g.region = n.region
	and g.indicator = n.indicator
	and g.series = n.series
	and g.vintage = n.vintage
	and g.year = n.year
	and g.price = 'current'
left join figure as p
	on p.region = n.region
	and p.indicator = n.indicator
	and p.series = n.series
	and p.vintage = n.vintage
	and p.year = n.year - 1
where n.price_basis = 'nominal'
	and p.year is null
	and n.broken is distinct from n.year;

-- 各系列各年的水平，含推算值，带舍入范围。 Levels of every series and year, derived ones included, with their band.
-- low and high: where the true level lies, given the decimals printed.
-- Key: region, indicator, series, vintage, year.
create or replace table stored_level as
select
	region, indicator, series, vintage, year,
	value,
	value - half_width as low,
	value + half_width as high,
	source, grade, derived, joined, chains, province, broken, price_basis
from figure
union all
select
	region, indicator, series, vintage, year,
	value, low, high,
	source, grade,
	true as derived,
	false as joined,
	chains, province, broken, price_basis
from derived_level;

-- 各系列各年的水平，含推算值，带舍入范围。 Levels of every series and year, derived ones included, with their band.
-- low and high: where the true level lies, given the decimals printed. derived: 推算, never an observation.
create or replace view level as
from stored_level;
