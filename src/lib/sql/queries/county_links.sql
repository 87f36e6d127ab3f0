-- 涉及各县的结对：谁支援它，它支援谁。 Stated pairings of each county, as recipient and as supporter.
-- $1 adcode, or 'all'.
select
	k.region as county,
	k.side, k.programme, p.short_name, p.short_name_en, p.in_documents,
	k.supporter,
	coalesce(s.name, o.name) as supporter_name,
	coalesce(s.name_en, o.name_en) as supporter_name_en,
	coalesce(s.level, 'organisation') as supporter_level,
	k.recipient,
	r.name as recipient_name,
	r.name_en as recipient_name_en,
	r.level as recipient_level,
	k.role, k.seen_from, k.seen_to, k.state,
	e.source_title, e.source_publisher, e.source_address, e.quote, e.note
from county_link as k
join programme as p on p.id = k.programme
join region as r on r.adcode = k.recipient
join region as c on c.adcode = k.region and c.level = 'county'
left join region as s on s.adcode = k.supporter_region
left join organisation as o on o.id = k.supporter_organisation
left join link_evidence as e
	on e.programme = k.programme
	and e.supporter = k.supporter
	and e.recipient = k.recipient
where $1 in ('all', k.region)
order by
	k.region, k.side desc, k.state = 'ended', p.in_documents desc, k.programme, k.supporter, k.recipient;
