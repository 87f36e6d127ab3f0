-- 一个方案的概况。 One programme at a glance. $1 programme id.
select
	p.id, p.name, p.name_en, p.short_name, p.short_name_en,
	p.doc_title, p.doc_no, p.issuer, p.issued,
	p.valid_from, p.valid_to, p.period, p.mode,
	p.scope,
	r.name as scope_name,
	r.name_en as scope_name_en,
	p.in_documents,
	s.state,
	m.as_of,
	p.quote, p.clause
from programme as p
join programme_state as s on s.programme = p.id
join region as r on r.adcode = p.scope
cross join meta as m
where p.id = $1
order by p.id;
