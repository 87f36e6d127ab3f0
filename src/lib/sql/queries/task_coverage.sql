-- 受援县×重点任务，每格几条公开登记；0 条是暂无公开数据。 Recipients by key tasks with their records. $1 programme id.
select
	c.region as adcode,
	r.name, r.name_en, r.short_name,
	c.task, c.records
from task_coverage_at((select as_of from meta)) as c
join region as r on r.adcode = c.region
where c.programme = $1
order by c.ordinal nulls last, c.region, c.task_ordinal, c.task;
