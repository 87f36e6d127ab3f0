-- 方案的受援方与支援方名单。 Recipients and supporters on the lists of a programme. $1 programme id.
select
	l.id as list,
	l.name as list_name,
	l.name_en as list_name_en,
	l.role,
	m.ordinal,
	l.expected,
	l.order_basis, l.order_basis_en,
	r.adcode, r.name, r.short_name, r.name_en, r.level, r.kind,
	p.name as parent_name,
	r.label_lng, r.label_lat,
	m.status, m.pending,
	r.pinyin, r.aliases
from programme_member as m
join list as l on l.id = m.list
join region as r on r.adcode = m.region
left join region as p on p.adcode = r.parent
where m.programme = $1
order by l.role, l.id, m.ordinal nulls last, r.adcode;
