-- 每个方案已知与未知各多少，供页首一句话。 What is known and unknown of each programme, for its sentence.
-- computations 0.2 and 0.3: known means stated by a source; what is not public is counted as such, never as zero.
create or replace view programme_known as
with recipient as (
	select programme, region, bool_or(pending) as pending
	from programme_member
	where role = 'recipient'
	group by programme, region
),
recipient_count as (
	select programme, count(*) as recipients, count(*) filter (where pending) as pending
	from recipient
	group by programme
),
link_count as (
	select
		k.programme,
		count(*) as links,
		count(distinct k.supporter) as supporters,
		count(distinct r.region) as recipients_linked,
		count(*) filter (where k.role = 'lead') as leads
	from link as k
	left join recipient as r on r.programme = k.programme and r.region = k.recipient
	group by k.programme
),
side_count as (
	select
		programme,
		count(*) as sides_due,
		count(supporter) as sides_known
	from tie_side
	group by programme
),
team_count as (
	select programme, sum(named) as team_named, sum(expected) as team_expected
	from team
	group by programme
),
verdict_count as (
	select
		programme,
		count(*) as targets,
		count(*) filter (where verdict = 'met') as met,
		count(*) filter (where verdict = 'not_met') as not_met,
		count(*) filter (where verdict = 'in_progress') as in_progress,
		count(*) filter (where verdict = 'undecidable') as undecidable,
		count(*) filter (where verdict = 'registered') as registered
	from target_verdict
	group by programme
)
select
	p.id as programme,
	cast(coalesce(r.recipients, 0) as integer) as recipients,
	cast((
		select case when count(*) = 1 then max(l.expected) end
		from list as l
		where l.programme = p.id
			and l.role = 'recipient'
	) as integer) as recipients_expected,
	cast(coalesce(r.pending, 0) as integer) as recipients_pending,
	cast(coalesce(k.links, 0) as integer) as links,
	cast(coalesce(k.supporters, 0) as integer) as supporters,
	cast(coalesce(k.recipients_linked, 0) as integer) as recipients_linked,
	cast(coalesce(k.leads, 0) as integer) as leads,
	cast(coalesce(s.sides_due, 0) as integer) as sides_due,
	cast(coalesce(s.sides_known, 0) as integer) as sides_known,
	cast(t.team_named as integer) as team_named,
	cast(t.team_expected as integer) as team_expected,
	cast((select count(*) from growth_target as g where g.programme = p.id) as integer) as growth_targets,
	cast(coalesce(v.targets, 0) as integer) as targets,
	cast(coalesce(v.met, 0) as integer) as met,
	cast(coalesce(v.not_met, 0) as integer) as not_met,
	cast(coalesce(v.in_progress, 0) as integer) as in_progress,
	cast(coalesce(v.undecidable, 0) as integer) as undecidable,
	cast(coalesce(v.registered, 0) as integer) as registered
from programme as p
left join recipient_count as r on r.programme = p.id
left join link_count as k on k.programme = p.id
left join side_count as s on s.programme = p.id
left join team_count as t on t.programme = p.id
left join verdict_count as v on v.programme = p.id;
