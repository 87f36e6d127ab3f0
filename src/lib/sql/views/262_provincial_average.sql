-- 一组有数的单位够不够当“全省平均”来比：至少八成。 Whether enough units have figures for their mean to be compared with.
-- The share of 80% is this dashboard's own, as for rates of compliance (computations 4); below it the mean is shown
-- and compared with nothing, and only a mean of all units can decide a verdict.
create or replace macro mean_is_usable(known, units) as
	coalesce(known * 5 >= units * 4, false);

-- 另外两种“全省平均”：全部县级单位、县域各单位增速的简单平均。 Two other readings of the provincial average.
-- computations 2.1: P2 is the simple mean over all county-level units of the province, P3 over those that are no
-- districts. A unit counts with the average growth of its preferred series over exactly the years, vintage and price
-- of the cell it is compared with; known of units have one. Nothing is filled in for the others.
create or replace macro provincial_average_at(as_of, method) as table
with term as materialized (
	from programme_years_at(as_of)
),
unit as (
	select adcode as region, scope, kind <> '市辖区' as outside_districts
	from region
	where level = 'county'
		and covers(valid_from, valid_to, as_of)
),
reading as (
	select unnest(['P2', 'P3']) as average
),
size as (
	select u.scope, r.average, count(*) as units
	from unit as u
	join reading as r on r.average = 'P2' or u.outside_districts
	group by u.scope, r.average
),
rate as (
	select t.programme, u.scope, u.outside_districts, a.*
	from average_growth_over(
		(select list({'base_year': base_year, 'last_year': last_ended_year}) from term),
		method
	) as a
	join unit as u on u.region = a.region
	join series_choice as c
		on c.region = a.region
		and c.indicator = a.indicator
		and c.series = a.series
		and c.vintage = a.vintage
		and c.preferred
	join term as t
		on t.scope = u.scope
		and t.base_year = a.base_year
		and t.last_ended_year = a.last_year
)
select
	r.programme, v.average, r.indicator, r.vintage, r.price, r.year_list,
	avg(r.growth) as growth,
	avg(r.low) as low,
	avg(r.high) as high,
	cast(count(*) as integer) as known,
	cast(s.units as integer) as units
from rate as r
join reading as v on v.average = 'P2' or r.outside_districts
join size as s on s.scope = r.scope and s.average = v.average
group by r.programme, v.average, r.indicator, r.vintage, r.price, r.year_list, s.units;

-- 截至日的另外两种“全省平均”（几何）。 The same on the as-of date, by the geometric mean.
create or replace view provincial_average as
from provincial_average_at((select as_of from meta), 'geometric');
