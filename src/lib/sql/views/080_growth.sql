-- 同一系列内的年增速：公布的优先，否则由相邻两年水平得出。 Yearly growth within one series.
-- Rulings 4 and 5, computations 2.2 and 2.3: never across series, vintages or a boundary change; levels of an
-- indicator judged at comparable prices (GDP) are divided only where the series chains them, and then the
-- growth is at current prices (price = current). price = comparable is published real growth; price =
-- unstated is compared with nothing. low and high: ±0.05 for a published rate, the levels' rounding otherwise.
create or replace view growth as
with held as materialized (
	from level
),
published as materialized (
	from published_growth
),
ratio as (
	select
		n.region, n.indicator, n.series, n.vintage, n.year,
		100e0 * (n.value / p.value - 1e0) as growth,
		100e0 * (n.low / p.high - 1e0) as low,
		100e0 * (n.high / p.low - 1e0) as high,
		case when p.source = n.source then n.source else p.source || '|' || n.source end as sources,
		greatest(p.grade, n.grade) as grade,
		p.derived or n.derived as derived,
		p.joined or n.joined as joined
	from held as n
	join held as p
		on p.region = n.region
		and p.indicator = n.indicator
		and p.series = n.series
		and p.vintage = n.vintage
		and p.year = n.year - 1
	join indicator as i on i.id = n.indicator
	left join series as s on s.id = n.series
	where i.price_basis = 'nominal' or s.chains_gdp
),
every as (
	select
		region, indicator, series, vintage, year, price,
		growth, low, high,
		'published' as origin,
		source as sources,
		grade, derived,
		false as joined
	from published
	union all
	select
		region, indicator, series, vintage, year,
		'current' as price,
		growth, low, high,
		'levels' as origin,
		sources, grade, derived, joined
	from ratio
	anti join (select * from published where price = 'current') as p
		using (region, indicator, series, vintage, year)
)
select e.*
from every as e
join region as r on r.adcode = e.region
where year(partial_start(r.series_break)) is distinct from e.year
	and e.growth > -100e0
	and e.low > -100e0;
