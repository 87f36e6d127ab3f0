-- 同一系列内的年增速：公布的优先，否则由相邻两年水平得出。 Yearly growth within one series.
-- Rulings 4 and 5, computations 2.2 and 2.3: never across series, vintages or a boundary change; levels of an
-- indicator judged at comparable prices (GDP) are divided only where the series chains them, and then the
-- growth is at current prices. low and high: ±0.05 for a published rate, from the rounding of both levels
-- otherwise.
-- Key: region, indicator, series, vintage, year, price.
create or replace table stored_growth as
with ratio as (
	select
		n.region, n.indicator, n.series, n.vintage, n.year,
		'current' as price,
		100e0 * (n.value / p.value - 1e0) as growth,
		100e0 * (n.low / p.high - 1e0) as low,
		100e0 * (n.high / p.low - 1e0) as high,
		'levels' as origin,
		case when p.source = n.source then n.source else p.source || '|' || n.source end as sources,
		greatest(p.grade, n.grade) as grade,
		p.derived or n.derived as derived,
		p.joined or n.joined as joined,
		n.province, n.broken, n.price_basis
	from level as n
	join level as p
		on p.region = n.region
		and p.indicator = n.indicator
		and p.series = n.series
		and p.vintage = n.vintage
		and p.year = n.year - 1
	where n.chains
),
every as (
	select
		region, indicator, series, vintage, year, price, growth, low, high,
		'published' as origin,
		source as sources,
		grade, derived,
		false as joined,
		province, broken, price_basis
	from published_growth
	union all
	from ratio
)
select
	* exclude (broken, price_basis),
	price = case price_basis when 'real' then 'comparable' else 'current' end as judged
from every
where broken is distinct from year
	and low > -100e0
qualify row_number() over (
	partition by region, indicator, series, vintage, year, price order by origin desc
) = 1;

-- 同一系列内的年增速：公布的优先，否则由相邻两年水平得出。 Yearly growth within one series.
-- price: comparable is published real growth, current is nominal growth or a ratio of levels, unstated is
-- compared with nothing. judged: the price a verdict on the indicator needs. Never across series, vintages or a boundary change (rulings 4 and 5).
create or replace view growth as
from stored_growth;
