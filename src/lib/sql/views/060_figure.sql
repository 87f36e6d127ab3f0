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

-- 每个数所在的系列、修订版和等级。 Every observation with its series, comparable vintage and grade.
-- A source without a series stands alone. half_width is half a unit of the last decimal the source prints
-- for the indicator: trailing zeros are lost in storage, so the most decimals of the source count.
create or replace view graded_observation as
select
	o.region,
	o.indicator,
	coalesce(s.series, s.id) as series,
	vintage_family(o.vintage) as vintage,
	o.year,
	o.value,
	half_unit(max(decimals_of(o.value)) over (partition by o.source, o.indicator)) as half_width,
	o.growth_pct,
	growth_price(o.growth_basis, o.indicator) as price,
	o.source,
	coalesce(s.grade, 'D') as grade,
	o.derived,
	o.note
from observation as o
join source as s on s.id = o.source;

-- 每个系列每年一个水平值，取等级最好的来源。 One level per place, indicator, series, vintage and year.
-- Ruling 4 and data/README: a gap of one series is filled from another only where both agree to rounding in
-- every year they share in that place and vintage (at least one); filled rows say so (joined). Levels of
-- indicators judged at comparable prices are joined only between series whose levels chain.
create or replace view figure as
with stated as materialized (
	select
		region, indicator, series, vintage, year, value, half_width, source, grade, derived
	from graded_observation
	where value is not null
	qualify row_number() over (
		partition by region, indicator, series, vintage, year order by grade, source
	) = 1
),
held as (
	select
		t.region, t.indicator, t.series, t.vintage,
		count(*) as years,
		max(t.grade) as grade,
		any_value(i.price_basis = 'nominal' or s.chains_gdp) as joins
	from stated as t
	join indicator as i on i.id = t.indicator
	left join series as s on s.id = t.series
	group by t.region, t.indicator, t.series, t.vintage
),
agreement as (
	select a.region, a.vintage, a.series, b.series as other
	from stated as a
	join stated as b
		on b.region = a.region
		and b.indicator = a.indicator
		and b.vintage = a.vintage
		and b.year = a.year
		and b.series <> a.series
	group by a.region, a.vintage, a.series, b.series
	having bool_and(abs(a.value - b.value) <= greatest(a.half_width, b.half_width) * 1.001e0)
),
filled as (
	select
		h.region, h.indicator, h.series, h.vintage,
		t.year, t.value, t.half_width, t.source, t.grade, t.derived
	from held as h
	join agreement as g
		on g.region = h.region
		and g.vintage = h.vintage
		and g.series = h.series
	join held as o
		on o.region = h.region
		and o.indicator = h.indicator
		and o.vintage = h.vintage
		and o.series = g.other
		and o.joins
	join stated as t
		on t.region = h.region
		and t.indicator = h.indicator
		and t.vintage = h.vintage
		and t.series = g.other
	where h.joins
		and (h.years > o.years or (h.years = o.years and (h.grade, h.series) < (o.grade, o.series)))
		and not exists (
			from stated as own
			where own.region = h.region
				and own.indicator = h.indicator
				and own.vintage = h.vintage
				and own.series = h.series
				and own.year = t.year
		)
	qualify row_number() over (
		partition by h.region, h.indicator, h.series, h.vintage, t.year order by t.grade, t.source
	) = 1
)
select *, false as joined from stated
union all
select *, true as joined from filled;

-- 每个系列每年公布的增速。 Published growth: one rate per place, indicator, series, vintage, year and price.
-- As printed, never computed; low and high are the rounding band (computations 2.2).
create or replace view published_growth as
select
	region, indicator, series, vintage, year, price,
	growth_pct as growth,
	growth_pct - published_half_width(growth_pct) as low,
	growth_pct + published_half_width(growth_pct) as high,
	source, grade, derived
from graded_observation
where growth_pct is not null
qualify row_number() over (
	partition by region, indicator, series, vintage, year, price order by grade, source
) = 1;
