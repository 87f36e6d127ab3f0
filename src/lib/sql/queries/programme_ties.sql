-- 多方结对：每个受援地的每一方，没有公布的写明为什么。 Many-sided ties: every side of every recipient. $1 programme id.
select
	t.recipient,
	r.name as recipient_name,
	r.name_en as recipient_name_en,
	t.ordinal,
	cast(t.position as integer) as position,
	t.side, t.due, t.clause,
	t.supporter,
	coalesce(s.name, o.name) as supporter_name,
	coalesce(s.name_en, o.name_en) as supporter_name_en,
	t.gap, t.gap_what, t.gap_what_en
from tie_side as t
join region as r on r.adcode = t.recipient
left join region as s on s.adcode = t.supporter
left join organisation as o on o.id = t.supporter
where t.programme = $1
order by t.ordinal nulls last, t.recipient, t.position, t.supporter;
