-- 一个方案的项目，阶段取截至日最近的记录。 Projects of one programme, each in its latest recorded stage. $1 programme id.
select p.* replace (r.stage as stage, r.stage_date as stage_date, r.stage_words as stage_words)
from project as p
join project_reached_at((select as_of from meta)) as r on r.project = p.id
where p.programme = $1
order by p.id;
