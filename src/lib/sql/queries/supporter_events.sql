-- 一个支援方做过的事。 Recorded events of a supporter, newest first. $1 supporter id.
select
	e.id, e.programme, p.short_name, p.short_name_en, e.date, e.kind, e.what, e.what_en, e.direction, e.lead_title,
	e.recipient, r.name as recipient_name, r.name_en as recipient_name_en,
	e.note, s.title as source_title, s.address as source_address, s.grade
from event as e
join programme as p on p.id = e.programme
join source as s on s.id = e.source
left join region as r on r.adcode = e.recipient
where coalesce(e.supporter_region, e.supporter_organisation) = $1
order by e.date desc nulls last, e.id;
