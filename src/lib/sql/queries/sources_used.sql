-- 记分表、名单与结对关系所依据的来源。 Sources behind the scorecard, the lists and the links. $1 programme id.
-- figures: rows taken from the source, that is observations of the compared places within the years of the
-- programme, list entries and pairings.
with cell as materialized (
	from four_indicator_verdict
	where programme = $1
		and sources is not null
),
used as (
	select distinct indicator, base_year, years_due, unnest(string_split(sources, '|')) as source
	from cell
),
place as (
	select distinct region from cell
	union
	select distinct province_of(region) from cell
),
counted as (
	select o.source, count(*) as figures
	from observation as o
	join used as u
		on u.source = o.source
		and u.indicator = o.indicator
		and o.year between u.base_year and u.base_year + u.years_due
	join place as p on p.region = o.region
	group by o.source
	union all
	select source, count(*) as figures
	from programme_member
	where programme = $1
		and source is not null
	group by source
	union all
	select source, count(*) as figures
	from pairing
	where programme = $1
		and status <> 'memory'
	group by source
)
select
	s.id, s.title, s.publisher, s.address, s.kind, s.grade, s.licence, s.note, s.note_en,
	cast(sum(c.figures) as integer) as figures
from counted as c
join source as s on s.id = c.source
group by s.id, s.title, s.publisher, s.address, s.kind, s.grade, s.licence, s.note, s.note_en
order by figures desc, s.id;
