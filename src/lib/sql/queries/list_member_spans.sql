-- 每个核实了的成员在名单上的每一段。 Every stretch of every verified member's place on a list. No parameters.
-- Members from memory are no rows here; they are counted as withheld in list_spans.
select
	m.line, m.list,
	m.member as adcode,
	r.name, r.short_name, r.name_en,
	p.name as parent_name,
	p.name_en as parent_name_en,
	m.ordinal,
	m.status = 'seen-rule+memory' as pending,
	m.state, m.first_day, m.last_day,
	m.source
from list_member_span as m
join region as r on r.adcode = m.member
left join region as p on p.adcode = r.parent
order by m.line, m.ordinal nulls last, m.member, m.first_day nulls first;
