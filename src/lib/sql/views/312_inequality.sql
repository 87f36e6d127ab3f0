-- 县与县之间的差距：基尼系数与泰尔指数。 How unequal counties are: Gini coefficient and Theil index by year.
-- No clause demands it. Every county counts once: population is not held. Published levels of the preferred series only;
-- the same counties in every year: the years are those in which at least two thirds as many counties as in the fullest
-- year have a figure, the counties those with a figure in all of them, at least five, none whose boundary changed
-- between. whose: all counties of a map, or the recipients of a programme.
create or replace view inequality as
with member as (
	select 'scope:' || scope as whose, adcode as region
	from region
	where level = 'county'
	union
	select 'programme:' || programme, region
	from programme_member
	where role = 'recipient'
),
held as materialized (
	select m.whose, l.indicator, l.region, l.year, l.value, l.broken, l.grade, l.source
	from series_choice as c
	join level as l using (region, indicator, series, vintage)
	join member as m on m.region = l.region
	where c.preferred
		and not l.derived
		and l.value > 0
),
filled as (
	select whose, indicator, year, count(*) as counties
	from held
	group by whose, indicator, year
),
drawn as (
	select whose, indicator, year
	from filled
	qualify 3 * counties >= 2 * max(counties) over (partition by whose, indicator)
),
span as (
	select whose, indicator, min(year) as first_year, max(year) as last_year, count(*) as years
	from drawn
	group by whose, indicator
),
complete as (
	select h.whose, h.indicator, h.region
	from held as h
	join drawn using (whose, indicator, year)
	join span as s using (whose, indicator)
	group by h.whose, h.indicator, h.region
	having count(*) = any_value(s.years)
		and not coalesce(bool_or(h.broken > s.first_year and h.broken <= s.last_year), false)
),
placed as (
	select
		h.*,
		row_number() over w as place,
		avg(h.value) over (partition by h.whose, h.indicator, h.year) as mean
	from held as h
	join drawn using (whose, indicator, year)
	join complete using (whose, indicator, region)
	window w as (partition by h.whose, h.indicator, h.year order by h.value, h.region)
)
select
	whose, indicator, year,
	cast(count(*) as integer) as counties,
	2 * sum(place * value) / (count(*) * sum(value)) - (count(*) + 1) / count(*) as gini,
	avg(value / mean * ln(value / mean)) as theil,
	max(value) / min(value) as ratio,
	max(grade) as grade,
	string_agg(distinct source, '|' order by source) as sources
from placed
group by whose, indicator, year
having count(*) >= 5;
