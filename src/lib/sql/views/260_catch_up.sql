-- 追赶速度：未领先的受援县，余下各年每年须超过的增速。 The pace at which recipients not ahead would catch up.
-- computations 2.4, clause (二) of the Hubei text: geometric only, over the years both sides have; ahead is the province's
-- assumed yearly growth in percent, null for its own average so far. No row for a cell that is ahead, has fewer than
-- three years, or all of them. term_over: the years left have passed, only their figures are not published.
-- faster: points a year above the assumed growth of the province.
create or replace macro catch_up_at(as_of, ahead) as table
select
	programme, region, ordinal, indicator,
	years, years_due, year_list,
	array_to_string(
		list_filter(
			range(base_year + 1, base_year + years_due + 1),
			lambda y: not list_contains(string_split(year_list, ','), cast(y as varchar))
		),
		','
	) as years_left,
	term_over, county_growth, province_growth, gap, comparison, reference_only,
	province_ahead, pace,
	pace - province_ahead as faster,
	sources, grade, derived
from (
	select
		v.*,
		y.state = 'ended' as term_over,
		coalesce(cast(ahead as double), v.province_growth) as province_ahead,
		catch_up_growth(
			list_transform(range(v.years), lambda i: v.county_growth),
			list_transform(range(v.years), lambda i: v.province_growth),
			coalesce(cast(ahead as double), v.province_growth),
			v.years_due
		) as pace
	from four_indicator_verdict_at(as_of, 'geometric') as v
	join programme_years_at(as_of) as y on y.programme = v.programme
	where v.target is not null
		and v.comparison in ('not_above', 'within_rounding')
		and v.years < v.years_due
);

-- 截至日的追赶速度，假定全省余年与已过各年的年均相同。 The same on the as-of date, the province keeping its own average.
create or replace view catch_up as
from catch_up_at((select as_of from meta), null);
