-- 五份文件各有几条款、几条目标与义务。 The five documents with what their clauses yield. No parameters.
select
	p.id, p.name, p.name_en, p.short_name, p.short_name_en,
	p.doc_title, p.doc_no, p.issuer, p.issuer_en, p.issued,
	cast(count(*) as integer) as clauses,
	cast(sum(c.targets) as integer) as targets,
	cast(sum(c.obligations) as integer) as obligations,
	cast(count(*) filter (where c.text_only) as integer) as text_only
from programme as p
join clause_coverage as c on c.programme = p.id
where p.in_documents
group by all
order by p.issued desc nulls last, p.id;
