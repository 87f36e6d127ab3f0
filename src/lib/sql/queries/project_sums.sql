-- 各方案点名项目的计划投资，下限写“至少”。 Planned investment of named projects by programme. No parameters.
select s.programme, m.short_name, m.short_name_en, s.projects, s.with_amount, s.planned, s.bound
from project_sum as s
join programme as m on m.id = s.programme
order by m.issued desc nulls last, s.programme;
