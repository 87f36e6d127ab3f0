-- 换几种读法的四项指标对照：平均法、全省平均、是否只看点估计。 The four indicators under other readings of the comparison.
-- readings: a list of {name, method, average, estimate}. computations 2.1 and 2.2. average: P1 the province's own growth
-- (default), P2 or P3 a mean of its units; estimate: band
-- (default) or point, where the larger average alone decides and equality is not above. A mean of less than 80% of
-- the units is compared with nothing; a mean of less than all decides no verdict (average_incomplete). method_sensitive
-- also says that the comparison differs from that of the default reading (口径敏感). Never a verdict before all
-- years are there: only cells complete under the default reading can be met or not met.
create or replace macro four_indicator_reading_over(as_of, readings) as table
with reading as (
	select r.name as reading, r.method, r.average, r.estimate
	from (select unnest(readings) as r)
),
verdict as materialized (
	select 'geometric' as method, * from four_indicator_verdict_at(as_of, 'geometric')
	union all
	select 'arithmetic', * from four_indicator_verdict_at(as_of, 'arithmetic')
),
mean as materialized (
	select 'geometric' as method, * from provincial_average_at(as_of, 'geometric')
	union all
	select 'arithmetic', * from provincial_average_at(as_of, 'arithmetic')
),
cell as (
	select
		r.reading, r.average, r.estimate,
		v.* exclude (method),
		a.known, a.units,
		r.average = 'P1' or mean_is_usable(a.known, a.units) as usable,
		case when r.average = 'P1' then v.province_growth else a.growth end as other_growth,
		case when r.average = 'P1' then v.county_high - v.gap_high else a.low end as other_low,
		case when r.average = 'P1' then v.county_low - v.gap_low else a.high end as other_high
	from reading as r
	join verdict as v
		on v.method = case
			when r.method in ('geometric', 'arithmetic') then r.method
			else error('没有这种平均法：' || r.method || '。请用 geometric（几何）或 arithmetic（算术）。')
		end
	left join mean as a
		on a.method = r.method
		and a.programme = v.programme
		and a.average = r.average
		and a.indicator = v.indicator
		and a.vintage = v.vintage
		and a.price = v.price
		and a.year_list = v.year_list
),
compared as (
	select
		*,
		case
			when average not in ('P1', 'P2', 'P3')
			then error('没有这种全省平均：' || average || '。请用 P1、P2 或 P3。')
			when estimate not in ('band', 'point')
			then error('没有这种比较：' || estimate || '。请用 band（舍入区间）或 point（点估计）。')
			when comparison = 'none' or not usable then 'none'
			when estimate = 'band' and average = 'P1' then comparison
			when estimate = 'band' then growth_comparison(county_low, county_high, other_low, other_high)
			when county_growth > other_growth + 1e-9 then 'above'
			else 'not_above'
		end as read_comparison
	from cell
)
select
	c.* exclude (
		average, estimate,
		known, units, usable, other_growth, other_low, other_high, read_comparison, county_low, county_high
	)
	replace (
		case when c.usable then c.other_growth end as province_growth,
		case when c.usable then c.county_growth - c.other_growth end as gap,
		case when c.usable then c.county_low - c.other_high end as gap_low,
		case when c.usable then c.county_high - c.other_low end as gap_high,
		c.read_comparison as comparison,
		case
			when c.target is null or c.reason <> 'complete' then c.verdict
			when c.average <> 'P1' and c.known is distinct from c.units then 'undecidable'
			when c.read_comparison = 'above' then 'met'
			when c.read_comparison = 'not_above' then 'not_met'
			else 'undecidable'
		end as verdict,
		case
			when c.average <> 'P1' and c.comparison <> 'none'
				and (not c.usable or (c.reason = 'complete' and c.known is distinct from c.units))
			then 'average_incomplete'
			else c.reason
		end as reason,
		c.method_sensitive
			or (
				c.read_comparison <> 'none'
				and d.comparison <> 'none'
				and c.read_comparison <> d.comparison
			) as method_sensitive
	),
	case when c.average <> 'P1' then c.other_growth end as average_growth,
	c.known as average_known,
	c.units as average_units
from compared as c
join verdict as d
	on d.method = 'geometric'
	and d.programme = c.programme
	and d.region = c.region
	and d.indicator = c.indicator;

-- 只用一种读法的四项指标对照。 The same under one reading.
-- computations 2.1 and 2.2: method, average and estimate are the reader's switches.
create or replace macro four_indicator_reading_at(as_of, method, average, estimate) as table
select * exclude (reading)
from four_indicator_reading_over(
	as_of,
	[{'name': 'chosen', 'method': method, 'average': average, 'estimate': estimate}]
);
