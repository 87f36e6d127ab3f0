-- 所有方案各一行，供总览。 Every programme with its counts, for the overview. No parameters.
select
	p.id, p.name, p.name_en, p.short_name, p.short_name_en,
	p.doc_no, p.issuer, p.valid_from, p.valid_to,
	p.in_documents, s.state,
	cast((
		select count(distinct m.region)
		from programme_member as m
		where m.programme = p.id
			and m.role = 'recipient'
	) as integer) as recipients,
	cast((
		-- several lists of one programme overlap in time and have no common total
		select case when count(*) = 1 then max(l.expected) end
		from list as l
		where l.programme = p.id
			and l.role = 'recipient'
	) as integer) as recipients_expected,
	cast((select count(*) from link as k where k.programme = p.id) as integer) as links,
	cast((select count(*) from target as t where t.programme = p.id) as integer) as targets,
	cast((select count(*) from gap as g where g.programme = p.id) as integer) as gaps
from programme as p
join programme_state as s on s.programme = p.id
order by p.in_documents desc, p.issued desc nulls last, p.id;
