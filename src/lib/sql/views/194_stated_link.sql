-- 来源写明的结对关系，连同两端的名称、位置、来源与原文。 Stated pairings with the names, places, sources and words they rest on.
-- One row a link; several reports of one pair are joined by ；. An organisation stands at its seat, only where sourced.
create or replace view stated_link as
select
	k.id, k.programme, k.supporter,
	coalesce(s.name, o.name) as supporter_name,
	coalesce(s.name_en, o.name_en) as supporter_name_en,
	coalesce(s.kind, o.kind) as supporter_kind,
	coalesce(s.label_lng, seat.label_lng) as supporter_lng,
	coalesce(s.label_lat, seat.label_lat) as supporter_lat,
	coalesce(s.level = 'zone', false) as supporter_is_zone,
	k.recipient,
	r.name as recipient_name,
	r.name_en as recipient_name_en,
	r.level as recipient_level,
	r.label_lng as recipient_lng,
	r.label_lat as recipient_lat,
	k.role, k.seen_from, k.seen_to, k.valid_from, k.valid_to, k.reports, k.state, k.seen_label,
	c.source_title, c.source_publisher, c.source_address, c.quote, c.towns, c.note
from link as k
join region as r on r.adcode = k.recipient
left join region as s on s.adcode = k.supporter_region
left join organisation as o on o.id = k.supporter_organisation
left join region as seat on seat.adcode = o.seat
left join link_evidence as c
	on c.programme = k.programme
	and c.supporter = k.supporter
	and c.recipient = k.recipient;
