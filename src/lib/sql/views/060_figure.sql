-- 修订版归类：公报初步数与首次公布数是同一版。 Vintage by which figures may be compared.
-- Ruling 4: bulletins and first publications are one vintage; every revision is its own.
create or replace macro vintage_family(vintage) as
	case when vintage = 'bulletin' then 'as-published' else vintage end;

-- 没写明口径的收入增速按名义增速读。 Price basis of a published growth rate.
-- computations 2.1: bulletins print income growth as nominal unless they say real; revenue growth may be
-- on a comparable base (同口径), so an unstated one is compared with nothing.
create or replace macro growth_price(growth_basis, indicator) as
	case
		when growth_basis = 'real' then 'comparable'
		when growth_basis = 'nominal' then 'current'
		when indicator in ('urban_income', 'rural_income') then 'current'
		else 'unstated'
	end;

-- 一地所在省的代码。 Code of the province a place lies in.
-- Official codes begin with the province; functional zones are Z and the city's code.
create or replace macro province_of(adcode) as
	left(ltrim(adcode, 'Z'), 2) || '0000';

-- 每个数所在的系列、修订版和等级。 Every observation with its series, comparable vintage and grade.
-- A source without a series stands alone. half_width is half a unit of the last decimal the source prints for
-- the indicator: trailing zeros are lost in storage, so the most decimals of the source count. chains: levels
-- may be divided, for GDP only where the series says so (ruling 4). broken: the year the boundary or the basis
-- changed, across which nothing is computed (ruling 5).
-- Key: region, indicator, series, vintage, year, source, stated_vintage.
create or replace table stored_graded_observation as
select
	o.region, o.indicator,
	coalesce(s.series, s.id) as series,
	vintage_family(o.vintage) as vintage,
	o.vintage as stated_vintage,
	o.year, o.value,
	half_unit(max(decimals_of(o.value)) over (partition by o.source, o.indicator)) as half_width,
	o.growth_pct,
	growth_price(o.growth_basis, o.indicator) as price,
	o.source,
	coalesce(s.grade, 'D') as grade,
	o.derived,
	i.price_basis = 'nominal' or coalesce(c.chains_gdp, false) as chains,
	i.price_basis,
	province_of(o.region) as province,
	cast(year(partial_start(r.series_break)) as integer) as broken
from observation as o
join source as s on s.id = o.source
join region as r on r.adcode = o.region
join indicator as i on i.id = o.indicator
left join series as c on c.id = s.series;

-- 每个数所在的系列、修订版和等级。 Every observation with its series, comparable vintage and grade.
-- half_width: half a unit of the last printed decimal. chains: levels may be divided (ruling 4).
-- stated_vintage: the vintage as it was entered; vintage: the family that may be compared.
create or replace view graded_observation as
from stored_graded_observation;

-- 每个系列每年一个水平值，取等级最好的来源。 One level per place, indicator, series, vintage and year.
-- Ruling 4 and data/README: a series is filled from another only where both agree to rounding in every year they
-- share in that place and vintage, at least one; the series with more years is the one filled, and filled rows
-- say so (joined). Levels of indicators judged at comparable prices only where both series chain them.
-- Key: region, indicator, series, vintage, year.
create or replace table stored_figure as
with stated as materialized (
	from graded_observation
	where value is not null
	qualify row_number() over (
		partition by region, indicator, series, vintage, year order by grade, source, stated_vintage
	) = 1
),
held as materialized (
	select region, indicator, series, vintage, count(*) as years, max(grade) as grade
	from stated
	where chains
	group by region, indicator, series, vintage
),
agreement as (
	select a.region, a.vintage, a.series, b.series as other
	from stated as a
	join stated as b
		on b.region = a.region
		and b.indicator = a.indicator
		and b.vintage = a.vintage
		and b.year = a.year
	where a.series <> b.series
	group by a.region, a.vintage, a.series, b.series
	having bool_and(abs(a.value - b.value) <= greatest(a.half_width, b.half_width) * 1.001e0)
),
offered as (
	select
		d.region, d.indicator, h.series, d.vintage, d.year, d.value, d.half_width, d.source, d.grade,
		d.derived, d.chains, d.price_basis, d.province, d.broken,
		true as joined
	from agreement as a
	join held as h
		on h.region = a.region
		and h.vintage = a.vintage
		and h.series = a.series
	join held as o
		on o.region = a.region
		and o.vintage = a.vintage
		and o.series = a.other
		and o.indicator = h.indicator
	join stated as d
		on d.region = a.region
		and d.vintage = a.vintage
		and d.series = a.other
		and d.indicator = h.indicator
	where (o.years, h.grade, h.series) < (h.years, o.grade, o.series)
)
select
	region, indicator, series, vintage, year, value, half_width, source, grade, derived, joined, chains,
	price_basis, province, broken
from (
	select * exclude (growth_pct, price), false as joined
	from stated
	union all by name
	from offered
)
qualify row_number() over (
	partition by region, indicator, series, vintage, year order by joined, grade, source
) = 1;

-- 每个系列每年一个水平值，取等级最好的来源。 One level per place, indicator, series, vintage and year.
-- joined: taken from another series that agrees with this one wherever they overlap (ruling 4).
create or replace view figure as
from stored_figure;

-- 每个系列每年公布的增速。 Published growth: one rate per place, indicator, series, vintage, year and price.
-- As printed, never computed; low and high are the rounding band (computations 2.2).
create or replace view published_growth as
select
	region, indicator, series, vintage, year, price,
	growth_pct as growth,
	growth_pct - published_half_width(growth_pct) as low,
	growth_pct + published_half_width(growth_pct) as high,
	source, grade, derived, province, broken, price_basis
from graded_observation
where growth_pct is not null
qualify row_number() over (
	partition by region, indicator, series, vintage, year, price order by grade, source, stated_vintage
) = 1;
