-- 五份文件的方案同一字段并列。 The same fields of the documents' programmes side by side. No parameters.
select
	c.*,
	p.name, p.name_en, p.doc_title as source_title, p.short_name, p.short_name_en, p.scope, r.name as scope_name, r.name_en as scope_name_en,
	p.doc_no, p.issuer, p.issuer_en, p.issued, p.valid_from, p.valid_to, p.period, p.period_en, p.mode, p.mode_en, p.clause, p.quote
from programme_comparison as c
join programme as p on p.id = c.programme
left join region as r on r.adcode = p.scope
where p.in_documents
order by p.issued desc nulls last, p.id;
