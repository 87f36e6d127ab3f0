-- 由下一年水平和公布增速推算的水平，标推算。 A missing level derived from the next year's level and its growth.
-- data/README, last point, and ruling 12: V(t) = V(t+1) / (1 + g(t+1)/100), within one series, at current
-- prices only, never across a boundary change, one step only; a derived value with a rounding band,
-- never an observation.
create or replace view derived_level as
with held as materialized (
	from figure
)
select
	n.region, n.indicator, n.series, n.vintage,
	cast(n.year - 1 as integer) as year,
	n.value / (1e0 + g.growth / 100e0) as value,
	(n.value - n.half_width) / (1e0 + g.high / 100e0) as low,
	(n.value + n.half_width) / (1e0 + g.low / 100e0) as high,
	case when g.source = n.source then n.source else n.source || '|' || g.source end as source,
	greatest(n.grade, g.grade) as grade
from held as n
join published_growth as g
	on g.region = n.region
	and g.indicator = n.indicator
	and g.series = n.series
	and g.vintage = n.vintage
	and g.year = n.year
	and g.price = 'current'
join indicator as i on i.id = n.indicator
join region as r on r.adcode = n.region
where i.price_basis = 'nominal'
	and year(partial_start(r.series_break)) is distinct from n.year
	and not exists (
		from held as p
		where p.region = n.region
			and p.indicator = n.indicator
			and p.series = n.series
			and p.vintage = n.vintage
			and p.year = n.year - 1
	);

-- 各系列各年的水平，含推算值，带舍入范围。 Levels of every series and year, derived ones included, with their band.
-- low and high: where the true level lies, given the decimals printed.
create or replace view level as
select
	region, indicator, series, vintage, year,
	value,
	value - half_width as low,
	value + half_width as high,
	source, grade, derived, joined
from figure
union all
select
	region, indicator, series, vintage, year,
	value, low, high,
	source, grade,
	true as derived,
	false as joined
from derived_level;
