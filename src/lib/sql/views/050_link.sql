-- 来源写明的结对关系，同一对的多篇报道合为一行。 Stated pairings, several reports of one pair merged.
-- Ruling 1: drawn while the pairing's or its programme's own term covers the day (current), as ended after it,
-- and where no term is known only as seen in reports of a year. Never made from list order (computations 0.2).
create or replace macro link_at(as_of) as table
with stated as (
	select
		*,
		coalesce(supporter_region, supporter_organisation) as supporter,
		coalesce(seen_to, seen_from) as seen_last,
		coalesce(seen_from, seen_to) as seen_first
	from pairing
	where status <> 'memory'
		and coalesce(supporter_region, supporter_organisation) is not null
),
merged as (
	select
		min(id) as id,
		programme,
		supporter,
		any_value(supporter_region) as supporter_region,
		any_value(supporter_organisation) as supporter_organisation,
		recipient,
		min(role) as role,
		min_by(seen_first, partial_start(seen_first)) as seen_from,
		max_by(seen_last, partial_end(seen_last)) as seen_to,
		min_by(valid_from, partial_start(valid_from)) as valid_from,
		max_by(valid_to, partial_end(valid_to)) as valid_to,
		cast(count(*) as integer) as reports
	from stated
	group by programme, supporter, recipient
)
select
	m.*,
	case
		when partial_end(m.valid_to) < as_of then 'ended'
		when s.state = 'ended' then 'ended'
		when m.valid_from is not null and covers(m.valid_from, m.valid_to, as_of) then 'current'
		when s.state = 'running' then 'current'
		else 'seen'
	end as state,
	case
		when m.seen_from is null then '见于报道（日期不详）'
		when left(m.seen_from, 4) = left(m.seen_to, 4) then '见于' || left(m.seen_from, 4) || '年报道'
		else '见于' || left(m.seen_from, 4) || '—' || left(m.seen_to, 4) || '年报道'
	end as seen_label
from merged as m
join programme_state_at(as_of) as s on s.programme = m.programme;

-- 截至日的结对关系。 Stated pairings on the snapshot's as-of date.
create or replace view link as
from link_at((select as_of from meta));
