-- 全部支援方，在每个方案里各一行。 Every supporter, a row for each programme it supports in. No parameters.
select
	s.id, s.name, s.name_en, s.kind, s.class, s.parent_name, s.parent_name_en, s.aliases, s.pinyin,
	k.programme, p.short_name, p.short_name_en, p.in_documents,
	k.links, k.current, k.seen, k.ended, k.leads, k.conveners, k.team_memberships,
	k.recipient_names, k.recipient_names_en,
	k.list_name, k.list_name_en, k.ordinal, k.unpaired, k.funds, k.events
from supporter as s
join supporter_programme as k on k.supporter = s.id
join programme as p on p.id = k.programme
order by
	s.class_order, p.in_documents desc, p.issued desc nulls last, k.programme, k.ordinal nulls last, s.id;
