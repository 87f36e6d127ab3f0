-- 每地每指标有哪些系列可选、各覆盖几年、用的是哪一个。 Candidate series per place and indicator, and the preferred one.
-- Ruling 4: one preferred series, chosen by coverage of the programme's years, then by grade; the others stay
-- visible. A series that allows a verdict (three years at the price the verdict needs, computations 2.3) comes
-- first. span_years: years bridged by two levels at current prices, neither end across a boundary change.
-- Key: region, indicator, series, vintage.
create or replace table stored_series_choice as
with term as (
	select r.adcode as region, y.base_year, y.last_year
	from region as r
	join scope_years as y on y.scope = r.scope
),
levels as (
	select
		l.region, l.indicator, l.series, l.vintage,
		count(*) filter (where not l.derived) as level_count,
		min(l.year) as first_year,
		max(l.year) as last_year,
		max(l.grade) as grade,
		count(*) filter (where l.year between t.base_year and t.last_year) as term_levels,
		case
			when not bool_and(l.chains) then 0
			else coalesce(
				max(l.year) filter (
					where l.year <= t.last_year
						and (l.broken is null or l.broken <= t.base_year or l.year < l.broken)
				)
				- min(l.year) filter (where l.year = t.base_year or t.base_year = 0),
				0
			)
		end as span_years
	from level as l
	join term as t on t.region = l.region
	group by l.region, l.indicator, l.series, l.vintage
),
growths as (
	select
		g.region, g.indicator, g.series, g.vintage,
		min(g.year) as first_year,
		max(g.year) as last_year,
		max(g.grade) as grade,
		count(distinct g.year) filter (
			where g.year > t.base_year and g.year <= t.last_year and g.price <> 'unstated'
		) as growth_years,
		count(distinct g.year) filter (
			where g.year > t.base_year and g.year <= t.last_year and g.judged
		) as judged_years
	from growth as g
	join term as t on t.region = g.region
	group by g.region, g.indicator, g.series, g.vintage
),
candidate as (
	select
		region, indicator, series, vintage,
		least(l.first_year, g.first_year) as first_year,
		greatest(l.last_year, g.last_year) as last_year,
		cast(coalesce(l.level_count, 0) as integer) as level_count,
		cast(coalesce(l.term_levels, 0) as integer) as term_levels,
		cast(coalesce(g.growth_years, 0) as integer) as growth_years,
		cast(greatest(coalesce(l.span_years, 0), 0) as integer) as span_years,
		cast(coalesce(g.judged_years, 0) as integer) as judged_years,
		greatest(l.grade, g.grade) as grade
	from levels as l
	full join growths as g using (region, indicator, series, vintage)
),
ranked as (
	select
		candidate.*,
		greatest(growth_years, span_years) as covered_years,
		row_number() over (
			partition by region, indicator
			order by
				case when i.price_basis = 'real' then judged_years else greatest(growth_years, span_years) end >= 3 desc,
				greatest(growth_years, span_years) desc,
				term_levels desc,
				level_count desc,
				grade,
				series,
				vintage
		) as choice
	from candidate
	join indicator as i on i.id = candidate.indicator
)
select
	region, indicator, series, vintage, first_year, last_year, level_count, growth_years, span_years,
	covered_years, judged_years, grade,
	cast(choice as integer) as choice,
	cast(count(*) over (partition by region, indicator) as integer) as candidates,
	choice = 1 as preferred
from ranked;

-- 每地每指标有哪些系列可选、各覆盖几年、用的是哪一个。 Candidate series per place and indicator, and the preferred one.
-- Ruling 4: one preferred series, chosen by coverage of the programme's years, then grade; choice is the rank,
-- and the others stay visible.
create or replace view series_choice as
from stored_series_choice;
