-- 考核规则，逐条。 Rules of assessment, one by one. No parameters.
select
	a.id, a.programme, m.short_name, m.short_name_en, a.clause, a.subject, a.subject_en,
	a.rule, a.rule_en, a.result_use, a.result_use_en, a.quote
from assessment_rule as a
join programme as m on m.id = a.programme
order by m.issued desc nulls last, a.programme, a.id;
