-- 追赶速度：未领先的受援县，余下各年每年须超过的增速。 The pace at which recipients not ahead would catch up.
-- computations 2.4, clause (二) of the Hubei text: geometric only, over the years both sides have. ahead is the province's
-- assumed growth in percent for every year left; null takes its published growth (same series and prices) where there is
-- one, and its own average so far for the others. No row for a cell that is ahead, has fewer than three years, or all of
-- them. term_over: the years left have passed, only their figures are not published. province_ahead: the geometric mean
-- of the province over the years left; faster: points a year above it.
create or replace macro catch_up_at(as_of, ahead) as table
with cell as (
	select
		v.*,
		y.state = 'ended' as term_over,
		province_of(p.scope) as province,
		coalesce(cast(ahead as double), v.province_growth) as assumed,
		list_filter(
			range(v.base_year + 1, v.base_year + v.years_due + 1),
			lambda year: not list_contains(string_split(v.year_list, ','), cast(year as varchar))
		) as left_over
	from four_indicator_verdict_at(as_of, 'geometric') as v
	join programme as p on p.id = v.programme
	join programme_years_at(as_of) as y on y.programme = v.programme
	where v.target is not null
		and v.comparison in ('not_above', 'within_rounding')
		and v.years < v.years_due
),
pending as (
	select programme, region, indicator, province, province_series, price, assumed, unnest(left_over) as year
	from cell
),
-- One growth rate a year, the judged one first: a series may hold the same year twice.
published as (
	from growth
	where ahead is null
	qualify row_number() over (
		partition by region, indicator, series, price, year order by judged desc, grade, vintage
	) = 1
),
future as (
	select
		n.programme, n.region, n.indicator,
		string_agg(cast(n.year as varchar), ',' order by n.year) as years_left,
		string_agg(cast(n.year as varchar), ',' order by n.year) filter (g.growth is not null)
			as years_published,
		string_agg(cast(n.year as varchar), ',' order by n.year) filter (g.growth is null)
			as years_assumed,
		string_agg(distinct g.sources, '|' order by g.sources) as ahead_sources,
		geometric_mean_growth(coalesce(g.growth, n.assumed)) as province_ahead
	from pending as n
	left join published as g
		on g.region = n.province
		and g.indicator = n.indicator
		and g.series = n.province_series
		and g.price = n.price
		and g.year = n.year
	group by n.programme, n.region, n.indicator
),
paced as (
	select
		c.*,
		f.years_left, f.years_published, f.years_assumed, f.ahead_sources, f.province_ahead,
		catch_up_growth(
			list_transform(range(c.years), lambda i: c.county_growth),
			list_transform(range(c.years), lambda i: c.province_growth),
			f.province_ahead,
			c.years_due
		) as pace
	from cell as c
	join future as f using (programme, region, indicator)
)
select
	programme, region, ordinal, indicator,
	years, years_due, year_list, years_left, years_published, years_assumed,
	term_over, county_growth, province_growth, gap, comparison, reference_only,
	assumed, province_ahead, pace,
	pace - province_ahead as faster,
	sources, ahead_sources, grade, derived
from paced;

-- 截至日的追赶速度，全省余年公布了的用公布数，其余同已过各年。 The same on the as-of date, with what the province has published.
create or replace view catch_up as
from catch_up_at((select as_of from meta), null);
