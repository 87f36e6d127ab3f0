-- 每格在每种读法下的比较，与默认读法并列。 Every cell under every reading, beside the default reading.
-- computations 2.1 and 2.2: geometric, province, rounding band and the term's own base by default; one thing changed at a
-- time. changed: both readings compare and they differ (口径敏感). earlier_base counts one growth year more, from the year
-- before the base year, because 2020 was a low base: its term names its own years, and a cell counts only where the base
-- year itself has a growth rate on both sides.
create or replace macro reading_sensitivity_at(as_of) as table
with reading as materialized (
	from four_indicator_reading_over(as_of, [
		{'name': 'default', 'method': 'geometric', 'average': 'P1', 'estimate': 'band'},
		{'name': 'arithmetic', 'method': 'arithmetic', 'average': 'P1', 'estimate': 'band'},
		{'name': 'point', 'method': 'geometric', 'average': 'P1', 'estimate': 'point'},
		{'name': 'P2', 'method': 'geometric', 'average': 'P2', 'estimate': 'band'},
		{'name': 'P3', 'method': 'geometric', 'average': 'P3', 'estimate': 'band'}
	])
	where target is not null
),
term as materialized (
	select programme, base_year - 1 as base_year, last_ended_year
	from programme_years_at(as_of)
),
earlier_base as (
	select
		d.programme, d.region, d.indicator,
		g.years, g.year_list, g.growth, g.province_growth, g.comparison
	from reading as d
	join term as t on t.programme = d.programme
	join average_gap_over(
		(select list({'base_year': base_year, 'last_year': last_ended_year}) from term),
		'geometric'
	) as g
		on g.region = d.region
		and g.indicator = d.indicator
		and g.series = d.county_series
		and g.vintage = d.vintage
		and g.price = d.price
		and g.base_year = t.base_year
		and g.last_year = t.last_ended_year
		and g.shown
	where d.reading = 'default'
		and g.years >= 3
		and split_part(g.year_list, ',', 1) = cast(t.base_year + 1 as varchar)
),
every as materialized (
	select
		reading, programme, region, ordinal, indicator, years, year_list,
		county_growth, province_growth, comparison, reason, average_growth, average_known, average_units
	from reading
	union all
	select
		'earlier_base', d.programme, d.region, d.ordinal, d.indicator,
		coalesce(e.years, 0), e.year_list, e.growth, e.province_growth,
		coalesce(e.comparison, 'none'),
		case when e.comparison is null and d.comparison <> 'none' then 'base_missing' else d.reason end,
		null, null, null
	from reading as d
	left join earlier_base as e
		on e.programme = d.programme
		and e.region = d.region
		and e.indicator = d.indicator
	where d.reading = 'default'
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
