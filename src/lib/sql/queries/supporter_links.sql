-- 一个支援方的全部结对，含已期满的。 Every stated pairing of a supporter, ended ones too. $1 supporter id.
select
	k.id, k.programme, p.short_name, p.short_name_en,
	k.recipient, k.recipient_name, k.recipient_name_en, k.recipient_level, k.recipient_lng, k.recipient_lat,
	k.role, k.seen_from, k.seen_to, k.valid_from, k.valid_to, k.state,
	k.source_title, k.source_address, k.quote, k.towns, k.note
from stated_link as k
join programme as p on p.id = k.programme
where k.supporter = $1
order by
	k.state = 'ended', p.in_documents desc, p.issued desc nulls last, k.programme, k.recipient;
