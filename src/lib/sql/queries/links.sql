-- 来源写明的结对关系；湖北山川协作没有写明任何一对，结果为空。 Stated pairings of a programme. $1 programme id.
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
	r.label_lng as recipient_lng,
	r.label_lat as recipient_lat,
	k.role, k.seen_from, k.seen_to, k.state, k.seen_label,
	c.source_title, c.source_publisher, c.source_address, c.quote, c.note
from link as k
join region as r on r.adcode = k.recipient
left join region as s on s.adcode = k.supporter_region
left join organisation as o on o.id = k.supporter_organisation
left join region as seat on seat.adcode = o.seat
left join link_evidence as c
	on c.programme = k.programme
	and c.supporter = k.supporter
	and c.recipient = k.recipient
where k.programme = $1
order by k.recipient, k.supporter;
