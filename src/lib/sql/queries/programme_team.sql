-- 联合团组的召集单位与点名成员。 The convener and the named members of a team. $1 programme id.
select
	t.recipient,
	r.name as recipient_name,
	r.name_en as recipient_name_en,
	k.supporter,
	coalesce(s.name, o.name) as supporter_name,
	coalesce(s.name_en, o.name_en) as supporter_name_en,
	coalesce(s.kind, o.kind) as supporter_kind,
	k.role,
	o.note as supporter_note,
	t.named, t.expected, t.unnamed, t.clause, t.gap_what
from team as t
join link as k
	on k.programme = t.programme
	and k.recipient = t.recipient
	and k.role in ('convener', 'member')
join region as r on r.adcode = t.recipient
left join region as s on s.adcode = k.supporter_region
left join organisation as o on o.id = k.supporter_organisation
where t.programme = $1
order by t.recipient, k.role, k.supporter;
