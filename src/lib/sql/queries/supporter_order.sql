-- 支援名单的原序，和按最近一年同口径的数排的序。 Supporters in the list's order and by today's figures. $1 programme id.
select
	o.list, o.ordinal, o.region, r.name, r.name_en, r.kind,
	o.indicator, i.short_name as indicator_name, i.short_name_en as indicator_name_en,
	i.unit, i.unit_en, i.decimals,
	o.year, o.vintage, o.value, o.members, o.known, o.list_place, o.place, o.moved,
	s.title as source_title, s.address as source_address, s.grade
from supporter_order as o
join region as r on r.adcode = o.region
join indicator as i on i.id = o.indicator
left join source as s on s.id = o.source
where o.programme = $1
order by o.list, i.ordinal, o.ordinal;
