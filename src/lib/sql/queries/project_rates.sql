-- 各方案的项目指标，带分子分母。 Rates of projects by programme, with both sides. No parameters.
select
	r.programme, m.short_name, m.short_name_en, r.subject, p.name as subject_name, p.name_en as subject_name_en,
	r.rate, r.basis, r.numerator, r.denominator, r.bound, r.value, r.comparator,
	r.numerator_rows, r.denominator_rows, r.reason, r.median_days, r.censored
from project_rate as r
join programme as m on m.id = r.programme
left join project as p on p.id = r.subject
order by m.issued desc nulls last, r.programme, r.subject <> 'named', r.subject, r.rate_order, r.basis;
