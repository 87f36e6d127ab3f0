-- 审批七环节各有几个项目的公开记录。 The seven steps of approval, each with how many projects are on record in it.
-- computations 5.1: the steps the text of Shenyang names; a step is counted only where a record states it, by the day asked.
create or replace view project_step as
with step as (
	select
		unnest(['立项', '用地', '规划', '环评', '建设', '施工', '竣工验收']) as step,
		unnest(range(1, 8)) as ordinal
),
record as (
	select step, count(distinct project) as projects
	from project_stage
	where step is not null
		and coalesce(partial_start(date) <= (select as_of from meta), true)
	group by step
)
select
	s.step,
	cast(s.ordinal as integer) as ordinal,
	cast(coalesce(r.projects, 0) as integer) as projects,
	i.programme, i.clause, i.quote
from step as s
left join record as r on r.step = s.step
left join instrument as i on i.id = 'I-SY2021-02';
