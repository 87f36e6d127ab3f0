-- 以实物计的进度，与金额分开。 Progress in physical units, apart from money. No parameters.
select
	f.programme, m.short_name, m.short_name_en, f.target, f.project, f.project_name, f.project_name_en,
	f.metric, f.metric_en, f.comparator, f.planned, f.unit, f.unit_en, f.done, f.clause, f.quote
from project_physical as f
join programme as m on m.id = f.programme
order by m.issued desc nulls last, f.programme, f.target;
