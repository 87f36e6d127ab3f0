-- 各县在哪些名单上，起止、次序及其含义。 The lists each county is or was on: dates, position and what it means.
-- $1 adcode, or 'all'.
select
	m.region as county,
	m.list,
	l.name as list_name,
	l.name_en as list_name_en,
	m.programme, p.short_name, p.short_name_en, p.in_documents,
	m.role, m.name_in_text, m.ordinal, l.expected, l.order_basis, l.order_basis_en,
	m.valid_from, m.valid_to, m.state, m.pending, m.clause, m.quote,
	s.title as source_title,
	s.address as source_address
from county_membership as m
join list as l on l.id = m.list
join programme as p on p.id = m.programme
join region as r on r.adcode = m.region and r.level = 'county'
left join source as s on s.id = m.source
where $1 in ('all', m.region)
order by m.region, m.state = 'ended', p.in_documents desc, p.issued desc nulls last, m.list;
