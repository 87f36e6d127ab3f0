-- 一个支援方在哪几个方案里、帮了几个。 The programmes a supporter stands in. $1 supporter id.
select
	k.programme, p.short_name, p.short_name_en, p.name, p.name_en, p.in_documents, p.note as programme_note,
	t.state as programme_state,
	k.links, k.current, k.seen, k.ended, k.leads, k.conveners, k.team_memberships,
	k.list, k.list_name, k.list_name_en, k.name_in_text, k.ordinal, k.list_clause, k.list_until, k.unpaired,
	k.funds, k.events
from supporter_programme as k
join programme as p on p.id = k.programme
join programme_state as t on t.programme = k.programme
where k.supporter = $1
order by p.in_documents desc, p.issued desc nulls last, k.programme;
