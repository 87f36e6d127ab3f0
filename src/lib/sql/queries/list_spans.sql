-- 每份名单的每一段：起止、状态、共几个、核实几个。 Every stretch of every list. No parameters.
select
	s.line,
	n.name, n.name_en,
	l.programme,
	p.short_name, p.short_name_en,
	g.short_name as scope_name,
	g.name_en as scope_name_en,
	l.role,
	l.expected as stated,
	l.order_basis, l.order_basis_en,
	s.first_day, s.last_day,
	-- The stretch after a list's term begins the day after it: the term's last day is what readers ask for.
	case when s.state = 'ended' then s.first_day - 1 end as ended_on,
	case when s.state = 'upcoming' then s.last_day + 1 end as begins_on,
	s.state, s.total, s.total_after, s.known, s.known_after, s.joining, s.leaving, s.pending, s.withheld,
	l.clause, l.quote,
	d.title as source_title,
	d.address as source_address
from list_span as s
join list as l on l.id = s.line
join (
	select b.line, string_agg(x.name, ' → ' order by b.position) as name,
		string_agg(x.name_en, ' → ' order by b.position) as name_en
	from list_line as b
	join list as x on x.id = b.list
	group by b.line
) as n on n.line = s.line
join programme as p on p.id = l.programme
left join region as g on g.adcode = p.scope
left join source as d on d.id = l.source
order by p.issued nulls last, l.programme, l.role desc, s.line, s.first_day nulls first;
