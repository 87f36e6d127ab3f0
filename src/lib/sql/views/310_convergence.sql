-- 95% 区间用的 t 分位数（双侧），按正态分位数展开。 Student's t, the two-sided 95 % point, from the normal one.
-- Abramowitz and Stegun 26.7.5, four terms: within 0.0002 of the tables from six degrees of freedom on.
create or replace macro student_t_95(df) as (
	with x as (select 1.959963984540054e0 as z, cast(df as double) as v)
	select
		z
		+ (z ** 3 + z) / (4 * v)
		+ (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2)
		+ (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3)
		+ (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * v ** 4)
	from x
);

-- 各县起点水平与其后年均增幅。 Each county's level at the start and its average growth since.
-- No clause demands it. Geometric mean of county_growth against the level of its base year, same series and vintage.
-- Only what compares: of each map and indicator the years and prices most counties have, the longer of equals.
create or replace view convergence_point as
with point as (
	select
		r.scope, g.indicator, g.region,
		g.base_year, g.first_year, g.last_year, g.years, g.year_list, g.price,
		l.value as start,
		g.growth, g.province_growth, g.reference_only,
		greatest(g.grade, l.grade) as grade,
		g.derived or l.derived as derived,
		g.series, g.sources
	from county_growth as g
	join region as r on r.adcode = g.region
	join level as l
		on l.region = g.region
		and l.indicator = g.indicator
		and l.series = g.series
		and l.vintage = g.vintage
		and l.year = g.base_year
	where l.value > 0
),
usual as (
	select scope, indicator, year_list, price
	from point
	group by scope, indicator, year_list, price
	qualify row_number() over (
		partition by scope, indicator order by count(*) desc, max(years) desc, year_list, price
	) = 1
)
select p.*
from point as p
join usual as u using (scope, indicator, year_list, price);

-- 年均增幅对起点水平（自然对数）的回归直线。 The line of growth on the logarithm of the starting level, by least squares.
-- From eight counties on; with fewer, and where all start alike, its figures are empty. halving: points of growth a
-- county that starts half as high has above the other; low and high bound it with 95 % confidence.
create or replace view convergence_fit as
with sums as (
	select
		scope, indicator,
		cast(count(*) as integer) as counties,
		regr_slope(growth, ln(start)) as slope,
		regr_intercept(growth, ln(start)) as intercept,
		regr_r2(growth, ln(start)) as r2,
		regr_avgx(growth, ln(start)) as mean_x,
		regr_sxx(growth, ln(start)) as sxx,
		regr_syy(growth, ln(start)) as syy
	from convergence_point
	group by scope, indicator
),
spread as (
	select
		*,
		-- Rounding can leave a residual a hair below zero on an exact line.
		sqrt(greatest(syy - slope * slope * sxx, 0) / (counties - 2)) as residual,
		student_t_95(counties - 2) as t
	from sums
	where counties >= 8
		and sxx > 0
)
select
	s.scope, s.indicator, s.counties,
	f.slope, f.intercept, f.r2, f.mean_x, f.sxx, f.residual, f.t,
	-ln(2) * f.slope as halving,
	-ln(2) * f.slope - ln(2) * f.t * f.residual / sqrt(f.sxx) as halving_low,
	-ln(2) * f.slope + ln(2) * f.t * f.residual / sqrt(f.sxx) as halving_high
from sums as s
left join spread as f using (scope, indicator);
