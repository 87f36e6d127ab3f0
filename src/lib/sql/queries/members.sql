-- 方案的受援方与支援方名单；先后接续的名单算一份。 Recipients and supporters on the lists of a programme. $1 programme id.
-- Lists that carry on one another are one list: list is the first of them, expected how many it has on the as-of date.
select
	b.line as list,
	n.name as list_name,
	n.name_en as list_name_en,
	l.role,
	m.ordinal,
	coalesce(s.total, l.expected) as expected,
	l.order_basis, l.order_basis_en,
	r.adcode, r.name, r.short_name, r.name_en, r.level, r.kind,
	p.name as parent_name,
	r.label_lng, r.label_lat,
	m.status, m.pending,
	r.pinyin, r.aliases
from programme_member as m
join list as l on l.id = m.list
join list_line as b on b.list = m.list
join (
	select x.line, string_agg(y.name, ' → ' order by x.position) as name,
		string_agg(y.name_en, ' → ' order by x.position) as name_en
	from list_line as x
	join list as y on y.id = x.list
	group by x.line
) as n on n.line = b.line
left join list_span_at((select as_of from meta)) as s on s.line = b.line
join region as r on r.adcode = m.region
left join region as p on p.adcode = r.parent
where m.programme = $1
order by l.role, b.line, b.position, m.ordinal nulls last, r.adcode;
