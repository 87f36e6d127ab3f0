-- 审批七环节与各有几个项目的记录。 The seven steps of approval with the projects on record in each. No parameters.
select s.step, s.ordinal, s.projects, s.programme, s.clause, s.quote
from project_step as s
order by s.ordinal;
