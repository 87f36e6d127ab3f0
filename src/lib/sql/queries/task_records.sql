-- 来源写明属于某项重点任务的登记，逐条。 Records that a source ties to a key task, one row each. $1 programme id.
select
	c.task, c.kind, c.id,
	c.county as adcode,
	r.name, r.name_en,
	c.words, c.words_en, c.moment, c.code,
	s.title as source_title,
	s.address as source_address,
	s.grade
from task_record_at((select as_of from meta)) as c
join task as t on t.id = c.task
left join region as r on r.adcode = c.region
left join source as s on s.id = c.source
where c.programme = $1
order by t.ordinal, c.task, c.county nulls last, c.kind, c.moment nulls last, c.id;
