-- 文件点名的审批环节，各有几个项目在截至日前有记录。 The steps of approval a document names, and the projects with a record of each.
-- computations 5.1: 沈阳三(三)1 names seven, followed by 等, so the list is open; a step without a record is unknown, not pending.
create or replace view approval_step as
with named as (
	select
		'sy2021' as programme,
		'三(三)1' as clause,
		unnest(['立项', '用地', '规划', '环评', '建设', '施工', '竣工验收']) as step,
		unnest(['approval', 'land', 'planning', 'environmental assessment', 'building permit', 'construction', 'acceptance']) as step_en,
		unnest(range(1, 8)) as ordinal
),
recorded as (
	select p.programme, s.step, s.project
	from project_stage as s
	join project as p on p.id = s.project
	where s.step is not null
		and coalesce(partial_start(s.date) <= (select as_of from meta), true)
)
select
	n.programme, n.clause, cast(n.ordinal as integer) as ordinal, n.step, n.step_en,
	cast((select count(*) from project as p where p.programme = n.programme) as integer) as projects,
	cast(count(distinct r.project) as integer) as recorded
from named as n
left join recorded as r on r.programme = n.programme and r.step = n.step
group by all;
