-- 同一幅地图上各方案写明的结对，本方案在前。 Pairings stated by a programme and by the others of its map, its own first.
-- $1 programme id. Pairs of different programmes are never one: another programme's pair is not this one's.
with sized as (
	select programme, count(*) as pairs from stated_link group by programme
)
select
	k.id, k.programme,
	p.short_name as programme_name,
	p.short_name_en as programme_name_en,
	p.in_documents,
	k.supporter, k.supporter_name, k.supporter_name_en,
	k.recipient, k.recipient_name, k.recipient_name_en,
	k.role, k.seen_from, k.seen_to, k.state,
	k.source_title, k.source_publisher, k.source_address, k.quote
from stated_link as k
join programme as p on p.id = k.programme
join programme as own on own.scope = p.scope and own.id = $1
join sized as z on z.programme = k.programme
order by k.programme = $1 desc, p.in_documents desc, z.pairs desc, k.programme, k.recipient, k.supporter, k.id;
