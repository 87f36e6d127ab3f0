-- 五份文件全部条款各有什么。 What every clause of the five documents yields. No parameters.
select
	k.programme, p.short_name, p.short_name_en, k.path, k.ordinal, k.heading,
	k.availability, k.features, k.facts, k.targets, k.obligations, k.projects, k.doubts, k.text_only
from clause_coverage as k
join programme as p on p.id = k.programme
order by p.issued desc nulls last, k.programme, k.ordinal, k.path;
