-- 每县可比的同类：同一名单的成员，同一市的县。 Whom a county stands beside: members of its lists, counties of its city.
-- Lists as a programme page shows them (ruling 1); unverified members are in none, so a list may hold fewer than
-- the text expects. Groups of one are left out.
create or replace view county_group as
with listed as (
	select distinct m.region, 'list' as kind, m.list as peers, l.name, l.name_en, l.expected
	from programme_member as m
	join list as l on l.id = m.list
	where l.role <> 'mentioned'
	union all
	select r.adcode, 'city', p.adcode, p.name, p.name_en, null
	from region as r
	join region as p on p.adcode = r.parent and p.level = 'city'
	where r.level = 'county'
)
from listed
qualify count(*) over (partition by kind, peers) > 1;

-- 可以相互比较的数：某年的水平，同年份同价格的年均增幅。 Figures counties may be ranked by, with what they must share.
-- basis: the year of a level; price and years of an average. Two figures of different basis never meet.
create or replace macro county_measure_at(method) as table
select
	l.region, l.indicator,
	'level' as measure,
	cast(l.year as varchar) as basis,
	l.value
from series_choice as c
join level as l
	on l.region = c.region
	and l.indicator = c.indicator
	and l.series = c.series
	and l.vintage = c.vintage
where c.preferred
union all
select region, indicator, 'growth' as measure, price || ':' || year_list as basis, growth as value
from county_growth_at(method);

-- 每县在同类里的位次与中位数；没有数的县不排名，也不占名次。 Median of the peers and a county's place among them.
-- known of members: how many have the figure on the same basis, the county itself included. A county without the
-- figure has no place and moves nobody's; 1 is the highest, equals share a place. The basis is the county's own
-- newest, for a county without one the most common in the group. Not a score: indicators are never combined (0.5).
create or replace macro county_peer_at(method) as table
with measure as materialized (
	select m.*
	from county_measure_at(method) as m
	join region as r on r.adcode = m.region
	where r.level in ('county', 'zone')
),
own as (
	select region, indicator, measure, max(basis) as basis
	from measure
	group by region, indicator, measure
),
held as materialized (
	select g.kind, g.peers, m.region, m.indicator, m.measure, m.basis, m.value
	from county_group as g
	join measure as m on m.region = g.region
),
placed as (
	select
		*,
		rank() over (partition by kind, peers, indicator, measure, basis order by value desc) as place
	from held
),
summary as (
	select
		kind, peers, indicator, measure, basis,
		median(value) as median,
		count(*) as known
	from held
	group by kind, peers, indicator, measure, basis
),
usual as (
	select h.kind, h.peers, h.indicator, h.measure, mode(h.basis order by h.basis) as basis
	from held as h
	join own as o using (region, indicator, measure, basis)
	group by h.kind, h.peers, h.indicator, h.measure
)
select
	g.region, g.kind, g.peers, g.name, g.name_en, g.expected,
	u.indicator, u.measure,
	coalesce(o.basis, u.basis) as basis,
	p.value,
	s.median,
	cast(p.place as integer) as place,
	cast(s.known as integer) as known,
	cast(g.members as integer) as members
from (select *, count(*) over (partition by kind, peers) as members from county_group) as g
join region as r on r.adcode = g.region and r.level = 'county'
join usual as u on u.kind = g.kind and u.peers = g.peers
left join own as o on o.region = g.region and o.indicator = u.indicator and o.measure = u.measure
join summary as s
	on s.kind = g.kind
	and s.peers = g.peers
	and s.indicator = u.indicator
	and s.measure = u.measure
	and s.basis = coalesce(o.basis, u.basis)
left join placed as p
	on p.kind = g.kind
	and p.peers = g.peers
	and p.indicator = u.indicator
	and p.measure = u.measure
	and p.basis = coalesce(o.basis, u.basis)
	and p.region = g.region;

-- 每县在同类里的位次与中位数（几何平均）。 The same by the geometric mean, the default of this dashboard.
create or replace view county_peer as
from county_peer_at('geometric');
