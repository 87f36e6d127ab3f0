-- 各受援地与全省逐年的水平、增速与指数。 Yearly level, growth and index of the recipients and the province.
-- $1 programme id, $2 indicator id. The province is read in the vintage most of the counties are in (ruling 4);
-- To a ten-thousandth: lines and readings have one decimal. index: base year = 100 within one series, empty where
-- the base is missing or levels do not chain. The base is the programme's own where a recipient has a figure for it,
-- else that of the county pages.
with term as (
	select y.base_year, w.base_year as usual_base, p.scope
	from programme as p
	left join programme_years as y on y.programme = p.id
	left join county_window as w on w.scope = p.scope
	where p.id = $1
),
member as (
	select region, min(ordinal) as ordinal
	from programme_member
	where programme = $1
		and role = 'recipient'
	group by region
),
county as materialized (
	select c.region, c.series, c.vintage, 'recipient' as role, m.ordinal
	from series_choice as c
	join member as m on m.region = c.region
	where c.indicator = $2
		and c.preferred
),
province as (
	select c.region, c.series, c.vintage, 'province' as role, null as ordinal
	from series_choice as c
	where c.indicator = $2
		and c.region = (select province_of(scope) from term)
		and c.vintage = coalesce(
			(select mode(vintage order by vintage) from county),
			(select vintage from series_choice as o where o.region = c.region and o.indicator = $2 and o.preferred)
		)
	qualify row_number() over (order by c.choice) = 1
),
shown as (
	from county
	union all
	from province
),
rate as (
	select g.*
	from growth as g
	join shown as s
		on s.region = g.region
		and s.series = g.series
		and s.vintage = g.vintage
	where g.indicator = $2
		and g.price <> 'unstated'
	qualify row_number() over (partition by g.region, g.year order by g.judged desc, g.price) = 1
),
held as (
	select l.*
	from level as l
	join shown as s
		on s.region = l.region
		and s.series = l.series
		and s.vintage = l.vintage
	where l.indicator = $2
),
base as (
	select
		case
			when exists (
				select 1
				from held as h
				join county as k on k.region = h.region
				where h.year = t.base_year
			)
			then t.base_year
			else t.usual_base
		end as year
	from term as t
),
cell as (
	select
		region, year,
		l.value, l.chains, l.broken, g.growth,
		coalesce(l.source, g.sources) as source,
		greatest(l.grade, g.grade) as grade,
		coalesce(l.derived, g.derived) as derived
	from held as l
	full join rate as g using (region, year)
)
select
	c.region as adcode,
	r.name,
	s.role,
	c.year, c.value,
	round(c.growth, 4) as growth,
	round(index_of(c.value, c.year, b.value, a.year, c.chains, c.broken), 4) as index,
	s.series, s.vintage,
	o.title as source_title,
	c.grade, c.derived
from cell as c
join shown as s on s.region = c.region
join region as r on r.adcode = c.region
cross join base as a
left join held as b on b.region = c.region and b.year = a.year
left join source as o on o.id = split_part(c.source, '|', 1)
order by s.role desc, s.ordinal nulls last, c.region, c.year;
