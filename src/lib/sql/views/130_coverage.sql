-- 每地每指标每年有没有数、出自哪个系列。 What figures exist per place, indicator and year.
-- computations 2.3: a missing figure is shown as missing and enters no average, sum or rate. Years are those any
-- series of the place holds; series and grade are the preferred series', empty where only others hold the year.
create or replace view coverage as
with seen as (
	select region, indicator, year, count(distinct series || vintage) as series_count
	from (
		select region, indicator, year, series, vintage from level
		union all
		select region, indicator, year, series, vintage from growth
	)
	group by region, indicator, year
)
select
	n.region, n.indicator, n.year,
	l.value is not null as has_value,
	coalesce(g.rates > 0, false) as has_growth,
	case when l.value is not null or g.rates > 0 then c.series end as series,
	case when l.value is not null or g.rates > 0 then c.vintage end as vintage,
	greatest(l.grade, g.grade) as grade,
	coalesce(l.derived, false) as derived,
	cast(n.series_count as integer) as series_count
from seen as n
join series_choice as c on c.region = n.region and c.indicator = n.indicator and c.preferred
left join level as l
	on l.region = n.region
	and l.indicator = n.indicator
	and l.year = n.year
	and l.series = c.series
	and l.vintage = c.vintage
left join (
	select region, indicator, year, series, vintage, count(*) as rates, max(grade) as grade
	from growth
	where price <> 'unstated'
	group by region, indicator, year, series, vintage
) as g
	on g.region = n.region
	and g.indicator = n.indicator
	and g.year = n.year
	and g.series = c.series
	and g.vintage = c.vintage;
