-- 以基年为 100 的指数；基年缺、水平不能相除或跨区划变动时为空。 A level as an index, its base year being 100.
-- Rulings 4 and 5: within one series, only where levels chain, and never across the year a boundary changed.
create or replace macro index_of(value, year, base_value, base_year, chains, broken) as
	case
		when chains
			and (
				broken is null
				or (broken <= base_year and broken <= year)
				or (broken > base_year and broken > year)
			)
		then 100e0 * value / base_value
	end;

-- 县页的考察期：本地方案写明的；没有写明的，与写明的同一基年。 The years a county page compares over, by map.
-- computations 2.1: the base is a switch. A map whose programme states a term is read by it; for the others the
-- base year is this dashboard's choice (stated = false), the same as theirs, so that counties stand side by side.
create or replace view county_window as
select
	scope,
	case when stated then base_year else max(base_year) filter (where stated) over () end as base_year,
	cast(
		least(case when stated then last_year else 9999 end, year((select as_of from meta)) - 1) as integer
	) as last_year,
	stated
from scope_years;

-- 每县每指标年均增幅与全省之差，用首选系列。 Average growth of every county against its province, preferred series.
-- computations 2.1 to 2.3: at least three years, same years, vintage and price on both sides; background outside
-- the Hubei text, which alone demands more than the province (0.1): never a verdict here.
create or replace macro county_growth_at(method) as table
select
	g.region, g.indicator, g.series, g.vintage,
	w.stated as term_stated,
	g.base_year,
	cast(split_part(g.year_list, ',', 1) as integer) as first_year,
	cast(split_part(g.year_list, ',', -1) as integer) as last_year,
	g.years, g.year_list, g.basis, g.price, g.growth, g.province_growth, g.gap, g.comparison,
	not g.judged as reference_only,
	g.method_sensitive, g.source_sensitive, g.grade, g.derived, g.sources
from average_gap_over(
	(select list({'base_year': base_year, 'last_year': last_year}) from county_window),
	method
) as g
join region as r on r.adcode = g.region and r.level = 'county'
join county_window as w
	on w.scope = r.scope
	and w.base_year = g.base_year
	and w.last_year = g.last_year
join series_choice as c
	on c.region = g.region
	and c.indicator = g.indicator
	and c.series = g.series
	and c.vintage = g.vintage
	and c.preferred
where g.shown
	and g.years >= 3;

-- 每县每指标年均增幅与全省之差（几何平均）。 The same by the geometric mean, the default of this dashboard.
create or replace view county_growth as
from county_growth_at('geometric');
