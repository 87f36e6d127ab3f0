-- 一组年增速的平均：几何或算术。 Mean of yearly growth rates in percent by the named method.
-- computations 2.1: M1 geometric is the default, M2 arithmetic shows sensitivity; any other name is refused.
create or replace macro mean_growth(growth, method) as
	case
		when method = 'geometric' then geometric_mean_growth(growth)
		when method = 'arithmetic' then avg(growth)
		else error('没有这种平均法：' || method || '。请用 geometric（几何）或 arithmetic（算术）。')
	end;

-- 基年之后到末年的年份，用逗号连接。 The years after a base year up to an end year, joined by commas.
create or replace macro year_list_of(base, last) as
	array_to_string(range(base + 1, last + 1), ',');

-- 同一系列内任意两年的水平，供端点法使用。 Pairs of levels of one series that the end-point method may divide.
-- computations 2.1 M3: current prices only, both ends of one series and vintage, GDP only where the series
-- chains its levels (and then never a verdict), never across a boundary change (ruling 5).
create or replace view level_span as
select
	b.region, b.indicator, b.series, b.vintage,
	b.year as base_year,
	e.year as end_year,
	b.value as base_value,
	b.low as base_low,
	b.high as base_high,
	e.value as end_value,
	e.low as end_low,
	e.high as end_high,
	b.source || '|' || e.source as sources,
	greatest(b.grade, e.grade) as grade,
	b.derived or e.derived as derived,
	b.province,
	b.price_basis = 'nominal' as judged
from level as b
join level as e
	on e.region = b.region
	and e.indicator = b.indicator
	and e.series = b.series
	and e.vintage = b.vintage
	and e.year > b.year
where b.chains
	and (b.broken is null or b.broken <= b.year or b.broken > e.year);

-- 各系列在若干考察期内的年均增幅。 Average annual growth of every series over several windows at once.
-- windows: a list of {base_year, last_year}. computations 2.1 and 2.3: over the years that have a rate
-- (basis = years), or from the levels at both ends (basis = endpoints, which has no arithmetic variant) where
-- that bridges more years. years counts what is covered; nothing is filled in. low and high take every year
-- at the same end of its rounding band.
-- asked: a name no caller uses, because windows may come from a table of the caller's own.
create or replace macro average_growth_over(windows, method) as table
with asked as (
	select distinct w.base_year, w.last_year
	from (select unnest(windows) as w)
),
candidate as (
	select
		t.base_year, t.last_year,
		g.region, g.indicator, g.series, g.vintage, g.price,
		'years' as basis,
		cast(count(*) as integer) as years,
		string_agg(cast(g.year as varchar), ',' order by g.year) as year_list,
		mean_growth(g.growth, method) as growth,
		mean_growth(g.low, method) as low,
		mean_growth(g.high, method) as high,
		max(g.grade) as grade,
		bool_or(g.derived) as derived
	from growth as g
	join asked as t on g.year > t.base_year and g.year <= t.last_year
	where g.price <> 'unstated'
	group by t.base_year, t.last_year, g.region, g.indicator, g.series, g.vintage, g.price
	union all
	select
		t.base_year, t.last_year,
		s.region, s.indicator, s.series, s.vintage,
		'current' as price,
		'endpoints' as basis,
		s.end_year - s.base_year as years,
		year_list_of(s.base_year, s.end_year) as year_list,
		endpoint_growth(s.base_value, s.end_value, s.end_year - s.base_year) as growth,
		endpoint_growth(s.base_high, s.end_low, s.end_year - s.base_year) as low,
		endpoint_growth(s.base_low, s.end_high, s.end_year - s.base_year) as high,
		s.grade, s.derived
	from level_span as s
	join asked as t on s.base_year = t.base_year and s.end_year <= t.last_year
)
from candidate
qualify row_number() over (
	partition by base_year, last_year, region, indicator, series, vintage, price
	order by years desc, basis desc
) = 1;

-- 各系列在一个考察期内的年均增幅。 Average annual growth of every series after a base year up to a last year.
-- computations 2.1: base year, last year and method are the reader's switches.
create or replace macro average_growth_at(base, last, method) as table
from average_growth_over([{'base_year': base, 'last_year': last}], method);

-- 各系列在所在地方案考察年份内的年均增幅（几何）。 Average annual growth over the years of the place's programme.
-- Places on maps without a stated term are absent.
create or replace view average_growth as
select a.*
from average_growth_over(
	(select list({'base_year': base_year, 'last_year': last_year}) from scope_years where stated),
	'geometric'
) as a
join region as r on r.adcode = a.region
join scope_years as y
	on y.scope = r.scope
	and y.base_year = a.base_year
	and y.last_year = a.last_year;
