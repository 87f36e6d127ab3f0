-- 以基年的前一年为基的对照：多算一年。 The comparison from the year before the base year, one growth year more.
-- computations 2.1, base year: 2020 was a low base, so 2019 shows how much hangs on it. Sensitivity only: the term names
-- its own years. A cell counts only where the base year itself has a growth rate on both sides.
create or replace macro earlier_base_at(as_of, method) as table
with term as (
	select programme, base_year - 1 as base_year, last_ended_year
	from programme_years_at(as_of)
)
select
	v.programme, v.region, v.indicator,
	t.base_year,
	g.years, g.year_list, g.basis, g.growth, g.province_growth, g.gap, g.comparison
from four_indicator_verdict_at(as_of, method) as v
join term as t on t.programme = v.programme
join average_gap_over((select list({'base_year': base_year, 'last_year': last_ended_year}) from term), method) as g
	on g.region = v.region
	and g.indicator = v.indicator
	and g.series = v.county_series
	and g.vintage = v.vintage
	and g.price = v.price
	and g.base_year = t.base_year
	and g.last_year = t.last_ended_year
	and g.shown
where g.years >= 3
	and split_part(g.year_list, ',', 1) = cast(t.base_year + 1 as varchar);

-- 每格在每种读法下的比较，与默认读法并列。 Every cell under every reading, beside the default reading.
-- computations 2.1 and 2.2: geometric, province, rounding band and the term's own base by default; one thing changed at a
-- time. changed: both readings compare and they differ (口径敏感).
create or replace macro reading_sensitivity_at(as_of) as table
with reading as materialized (
	select 'default' as reading, * from four_indicator_reading_at(as_of, 'geometric', 'P1', 'band')
	union all
	select 'arithmetic', * from four_indicator_reading_at(as_of, 'arithmetic', 'P1', 'band')
	union all
	select 'point', * from four_indicator_reading_at(as_of, 'geometric', 'P1', 'point')
	union all
	select 'P2', * from four_indicator_reading_at(as_of, 'geometric', 'P2', 'band')
	union all
	select 'P3', * from four_indicator_reading_at(as_of, 'geometric', 'P3', 'band')
),
every as (
	select
		reading, programme, region, ordinal, indicator, years, year_list,
		county_growth, province_growth, comparison, reason, average_growth, average_known, average_units
	from reading
	where target is not null
	union all
	select
		'earlier_base', d.programme, d.region, d.ordinal, d.indicator,
		coalesce(e.years, 0), e.year_list, e.growth, e.province_growth,
		coalesce(e.comparison, 'none'),
		case when e.comparison is null and d.comparison <> 'none' then 'base_missing' else d.reason end,
		null, null, null
	from reading as d
	left join earlier_base_at(as_of, 'geometric') as e
		on e.programme = d.programme
		and e.region = d.region
		and e.indicator = d.indicator
	where d.reading = 'default'
		and d.target is not null
)
select
	e.*,
	d.comparison as default_comparison,
	e.comparison <> 'none' and d.comparison <> 'none' and e.comparison <> d.comparison as changed
from every as e
join every as d
	on d.reading = 'default'
	and d.programme = e.programme
	and d.region = e.region
	and d.indicator = e.indicator;

-- 截至日每格在每种读法下的比较。 The same on the as-of date.
create or replace view reading_sensitivity as
from reading_sensitivity_at((select as_of from meta));
