-- 一份文件的条款，逐条。 Clauses of one document, with how many facts rest on each. $1 programme id.
select
	c.path, c.ordinal, c.heading, c.heading_en, c.summary, c.quote, c.text, c.availability, c.features, c.note,
	k.facts, k.text_only
from clause as c
join clause_coverage as k on k.programme = c.programme and k.path = c.path
where c.programme = $1
order by c.ordinal, c.path;
