-- 审批七环节与各有几个项目的记录。 The seven steps of approval with the projects on record in each. No parameters.
select s.step, s.ordinal, s.projects, s.programme, m.short_name, m.short_name_en, s.clause, s.quote
from project_step as s
left join programme as m on m.id = s.programme
order by s.ordinal;
