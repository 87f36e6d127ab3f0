-- 支援名单按现在的数重排，原名单序保留。 The list of supporters by its own measure today, the list's order kept.
-- computations 5.5, annex 2 of the Hubei text: the measure is the indicator that order_basis names. All figures of one list are of
-- one year and one vintage: the one most members have, then the latest; levels derived by arithmetic do not count. Ties
-- are 1, 2, 2, 4. Who has no such figure takes no place, so both orders count only the known members: list_place is the
-- position among them by ordinal, place by value, moved = list_place − place, above 0 is forward.
create or replace view supporter_order as
with basis as (
	select o.programme, o.list, o.ordinal, o.region, i.id as indicator
	from list_order as o
	join indicator as i on contains(o.order_basis, i.name)
	where o.direction = 'largest_first'
),
held as (
	select b.list, b.indicator, b.region, l.year, l.vintage, l.value, l.source, l.grade
	from basis as b
	join level as l on l.region = b.region and l.indicator = b.indicator
	where not l.derived
	qualify row_number() over (
		partition by b.list, b.indicator, b.region, l.year, l.vintage order by l.grade, l.source
	) = 1
),
common as (
	select list, indicator, year, vintage, cast(count(*) as integer) as known
	from held
	group by list, indicator, year, vintage
	qualify row_number() over (
		partition by list, indicator order by known desc, year desc, max(grade), vintage
	) = 1
)
select
	b.programme, b.list, b.ordinal, b.region, b.indicator,
	c.year, c.vintage, h.value,
	cast(count(*) over (partition by b.list, b.indicator) as integer) as members,
	coalesce(c.known, 0) as known,
	case when h.value is not null then cast(
		rank() over (partition by b.list, b.indicator, h.value is null order by b.ordinal) as integer
	) end as list_place,
	case when h.value is not null then cast(
		rank() over (partition by b.list, b.indicator, h.value is null order by h.value desc) as integer
	) end as place,
	list_place - place as moved,
	h.source
from basis as b
left join common as c on c.list = b.list and c.indicator = b.indicator
left join held as h
	on h.list = b.list
	and h.indicator = b.indicator
	and h.region = b.region
	and h.year = c.year
	and h.vintage = c.vintage;
