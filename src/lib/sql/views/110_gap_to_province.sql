-- 每年与全省增速之差（百分点）。 Yearly gap to the province in percentage points.
-- computations 2.1 and ruling 4: same indicator, year, vintage and price basis, else no row; the province's
-- series is the one that ranks best among those that qualify. gap_low and gap_high are the rounding band.
create or replace view gap_to_province as
select
	c.region, c.indicator, c.year, c.price, c.vintage, c.series,
	p.series as province_series,
	c.growth,
	p.growth as province_growth,
	gap_points(c.growth, c.price, p.growth, p.price) as gap,
	c.low - p.high as gap_low,
	c.high - p.low as gap_high,
	growth_comparison(c.low, c.high, p.low, p.high) as comparison,
	greatest(c.grade, p.grade) as grade,
	c.derived or p.derived as derived,
	own.preferred
from growth as c
join growth as p
	on p.region = c.province
	and p.indicator = c.indicator
	and p.year = c.year
	and p.vintage = c.vintage
	and p.price = c.price
join series_choice as own
	on own.region = c.region
	and own.indicator = c.indicator
	and own.series = c.series
	and own.vintage = c.vintage
join series_choice as theirs
	on theirs.region = p.region
	and theirs.indicator = p.indicator
	and theirs.series = p.series
	and theirs.vintage = p.vintage
where c.region <> p.region
	and c.price <> 'unstated'
qualify row_number() over (
	partition by c.region, c.indicator, c.year, c.price, c.vintage, c.series order by theirs.choice
) = 1;

-- 若干考察期内与全省年均增幅之差，每对系列一行。 Average gap to the province over windows, one row per pair of series.
-- computations 2.1 to 2.3: same vintage and price; a year missing on one side is dropped on both (pairwise); where
-- levels at both ends bridge more years than the yearly rates, both sides are taken end to end (M3, basis =
-- endpoints, current prices only). Both bands are widest at the same end for all years. method_sensitive: the
-- point estimates of M1 and M2 disagree on which is larger (口径敏感). shown: the row to show for a
-- series, at the price a verdict needs (judged) where that has three years. source_sensitive: pairs of series with three years or more disagree in comparison (来源敏感, ruling 4).
-- asked: a name no caller uses, because windows may come from a table of the caller's own.
create or replace macro average_gap_over(windows, method) as table
with asked as (
	select distinct w.base_year, w.last_year
	from (select unnest(windows) as w)
),
rate as materialized (
	from growth
	where price <> 'unstated'
),
span as materialized (
	select s.*, t.last_year
	from level_span as s
	join asked as t on s.base_year = t.base_year and s.end_year <= t.last_year
),
candidate as (
	select
		t.base_year, t.last_year,
		c.region, c.indicator, c.vintage, c.price, c.series,
		p.series as province_series,
		'years' as basis,
		cast(count(*) as integer) as years,
		string_agg(cast(c.year as varchar), ',' order by c.year) as year_list,
		mean_growth(c.growth, method) as growth,
		mean_growth(c.low, method) as low,
		mean_growth(c.high, method) as high,
		mean_growth(p.growth, method) as province_growth,
		mean_growth(p.low, method) as province_low,
		mean_growth(p.high, method) as province_high,
		(geometric_mean_growth(c.growth) > geometric_mean_growth(p.growth))
			<> (avg(c.growth) > avg(p.growth)) as method_sensitive,
		max(greatest(c.grade, p.grade)) as grade,
		bool_or(c.derived or p.derived) as derived,
		bool_or(c.judged) as judged,
		string_agg(c.sources || '|' || p.sources, '|' order by c.year) as sources
	from rate as c
	join rate as p
		on p.region = c.province
		and p.indicator = c.indicator
		and p.year = c.year
		and p.vintage = c.vintage
		and p.price = c.price
	join asked as t on c.year > t.base_year and c.year <= t.last_year
	where c.region <> p.region
	group by
		t.base_year, t.last_year, c.region, c.indicator, c.vintage, c.price, c.series, p.series
	union all
	select
		c.base_year, c.last_year,
		c.region, c.indicator, c.vintage,
		'current' as price,
		c.series,
		p.series as province_series,
		'endpoints' as basis,
		c.end_year - c.base_year as years,
		year_list_of(c.base_year, c.end_year) as year_list,
		endpoint_growth(c.base_value, c.end_value, c.end_year - c.base_year) as growth,
		endpoint_growth(c.base_high, c.end_low, c.end_year - c.base_year) as low,
		endpoint_growth(c.base_low, c.end_high, c.end_year - c.base_year) as high,
		endpoint_growth(p.base_value, p.end_value, p.end_year - p.base_year) as province_growth,
		endpoint_growth(p.base_high, p.end_low, p.end_year - p.base_year) as province_low,
		endpoint_growth(p.base_low, p.end_high, p.end_year - p.base_year) as province_high,
		false as method_sensitive,
		greatest(c.grade, p.grade) as grade,
		c.derived or p.derived as derived,
		c.judged,
		c.sources || '|' || p.sources as sources
	from span as c
	join span as p
		on p.region = c.province
		and p.indicator = c.indicator
		and p.vintage = c.vintage
		and p.base_year = c.base_year
		and p.end_year = c.end_year
		and p.last_year = c.last_year
	where c.region <> p.region
),
widest as (
	select *, growth_comparison(low, high, province_low, province_high) as comparison
	from candidate
	qualify row_number() over (
		partition by base_year, last_year, region, indicator, vintage, price, series, province_series
		order by years desc, basis desc
	) = 1
)
select
	*,
	growth - province_growth as gap,
	low - province_high as gap_low,
	high - province_low as gap_high,
	coalesce(
		min(comparison) filter (where years >= 3) over pair
			<> max(comparison) filter (where years >= 3) over pair,
		false
	) as source_sensitive,
	row_number() over (
		partition by base_year, last_year, region, indicator, series, vintage
		order by
			judged and years >= 3 desc,
			years >= 3 desc,
			judged desc,
			years desc,
			grade,
			province_series
	) = 1 as shown
from widest
window pair as (partition by base_year, last_year, region, indicator, price);

-- 一个考察期内与全省年均增幅之差。 Average gap to the province after a base year up to a last year.
-- computations 2.1: base year, last year and method are the reader's switches.
create or replace macro average_gap_at(base, last, method) as table
from average_gap_over([{'base_year': base, 'last_year': last}], method);
