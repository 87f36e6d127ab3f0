-- 来源写明由哪户企业负责的乡镇。 Townships that a source says an enterprise is responsible for.
-- computations 8.1 三(二): at least one enterprise responsible for each township. Towns and departments that support
-- are no enterprises; a place an event names is no responsibility.
create or replace macro town_duty_at(as_of) as table
select
	p.programme,
	p.recipient as region,
	trim(unnest(string_split(p.towns, '|'))) as town,
	p.id as pairing,
	p.supporter_organisation as organisation,
	coalesce(p.seen_to, p.seen_from) as moment,
	p.source
from pairing as p
join organisation as o on o.id = p.supporter_organisation
where p.status <> 'memory'
	and p.towns is not null
	and o.kind in ('central_soe', 'provincial_soe', 'local_soe', 'financial_soe', 'joint')
	and coalesce(partial_start(p.seen_from) <= as_of, true)
	and covers(p.valid_from, p.valid_to, as_of);

-- 事件提到的乡镇：县名之后紧接的镇或乡，只说明有人去过，不是责任关系。 Townships that an event names right after its county.
create or replace macro town_event_at(as_of) as table
select
	e.programme,
	e.recipient as region,
	regexp_extract(e.what, r.name || '([^，、；。（）]{1,6}?[镇乡])', 1) as town,
	e.id as event,
	e.what,
	e.date as moment,
	e.source
from event as e
join region as r on r.adcode = e.recipient
where regexp_matches(e.what, r.name || '[^，、；。（）]{1,6}?[镇乡]')
	and coalesce(partial_start(e.date) <= as_of, true);

-- 乡镇产业帮扶覆盖率：至少一户企业负责的乡镇 ÷ 全县乡镇。 Share of a county's townships with a responsible enterprise.
-- T-SC2024-10 and computations 8.1. Without a sourced number of townships there is no share, never 0 %. What sources
-- name is not complete, so a share below 100 % is only a lower bound and decides nothing.
-- total: the newest number of townships known on the day.
create or replace macro town_coverage_at(as_of) as table
with town_target as (
	select programme, min(id) as target
	from target
	where metric like '%乡（镇）产业帮扶覆盖率%'
	group by programme
),
total as (
	select
		region,
		max_by(towns, partial_end(moment)) as towns,
		max_by(moment, partial_end(moment)) as moment,
		max_by(source, partial_end(moment)) as source
	from town_count
	where partial_start(moment) <= as_of
	group by region
),
covered as (
	select
		programme, region,
		count(distinct town) as covered,
		count(distinct organisation) as enterprises
	from town_duty_at(as_of)
	group by programme, region
),
seen as (
	select programme, recipient as region, count(distinct supporter) as supporters
	from link_at(as_of)
	group by programme, recipient
)
select
	t.programme, t.target,
	m.region,
	cast(n.towns as integer) as towns,
	n.moment as towns_moment,
	n.source as towns_source,
	cast(coalesce(c.covered, 0) as integer) as covered,
	cast(coalesce(s.supporters, 0) as integer) as supporters,
	case when c.covered <= n.towns then 100e0 * c.covered / n.towns end as coverage,
	case
		when n.towns is null and c.covered is null then 'no_total_no_towns'
		when n.towns is null then 'no_total'
		when c.covered is null then 'no_towns'
		when c.covered > n.towns then 'more_than_total'
		when c.covered = n.towns then 'all'
		else 'partial'
	end as reason,
	case when c.covered = n.towns then 'met' else 'undecidable' end as verdict
from town_target as t
join (
	select programme, region
	from programme_member_at(as_of)
	where role = 'recipient'
	group by programme, region
) as m on m.programme = t.programme
left join total as n on n.region = m.region
left join covered as c on c.programme = t.programme and c.region = m.region
left join seen as s on s.programme = t.programme and s.region = m.region;
