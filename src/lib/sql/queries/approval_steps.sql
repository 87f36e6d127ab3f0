-- 审批环节，逐个，和有记录的项目数。 The steps of approval with the number of projects on record. No parameters.
select a.programme, p.short_name, p.short_name_en, a.clause, a.ordinal, a.step, a.step_en, a.projects, a.recorded
from approval_step as a
join programme as p on p.id = a.programme
order by a.programme, a.ordinal;
