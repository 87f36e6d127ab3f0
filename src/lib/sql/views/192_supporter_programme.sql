-- 一个支援方在一个方案里：帮了几个、什么角色、哪些已结束。 A supporter within a programme: how many, which role, what ended.
-- Only stated pairs are counted; a member of a supporter list without one is listed and supports nobody known: unpaired
-- (computations 0.2). The order of a list is that of its text and pairs nobody.
create or replace view supporter_programme as
with pairs as (
	select
		k.supporter, k.programme,
		cast(count(*) as integer) as links,
		cast(count(*) filter (where k.state = 'current') as integer) as current,
		cast(count(*) filter (where k.state = 'seen') as integer) as seen,
		cast(count(*) filter (where k.state = 'ended') as integer) as ended,
		cast(count(*) filter (where k.role = 'lead') as integer) as leads,
		cast(count(*) filter (where k.role = 'convener') as integer) as conveners,
		cast(count(*) filter (where k.role = 'member') as integer) as team_memberships,
		string_agg(r.name, '|' order by k.recipient) as recipient_names,
		string_agg(r.name_en, '|' order by k.recipient) as recipient_names_en
	from link as k
	join region as r on r.adcode = k.recipient
	group by k.supporter, k.programme
),
listed as (
	select
		m.member as supporter, l.programme,
		min(l.id) as list,
		min(l.name) as list_name,
		min(l.name_en) as list_name_en,
		min(m.name_in_text) as name_in_text,
		min(m.ordinal) as ordinal,
		min(coalesce(m.clause, l.clause)) as list_clause,
		max(m.valid_to) as list_until
	from membership as m
	join list as l on l.id = m.list
	where l.role = 'supporter'
		and m.status <> 'memory'
	group by m.member, l.programme
),
counted as (
	select
		supporter, programme,
		cast(count(*) filter (where basis = 'fund') as integer) as funds,
		cast(count(*) filter (where basis = 'event') as integer) as events
	from supporter_record
	group by supporter, programme
)
select
	c.supporter, c.programme,
	coalesce(p.links, 0) as links,
	coalesce(p.current, 0) as current,
	coalesce(p.seen, 0) as seen,
	coalesce(p.ended, 0) as ended,
	coalesce(p.leads, 0) as leads,
	coalesce(p.conveners, 0) as conveners,
	coalesce(p.team_memberships, 0) as team_memberships,
	p.recipient_names, p.recipient_names_en,
	l.list, l.list_name, l.list_name_en, l.name_in_text, l.ordinal, l.list_clause, l.list_until,
	l.list is not null and p.links is null as unpaired,
	c.funds, c.events
from counted as c
left join pairs as p on p.supporter = c.supporter and p.programme = c.programme
left join listed as l on l.supporter = c.supporter and l.programme = c.programme;
