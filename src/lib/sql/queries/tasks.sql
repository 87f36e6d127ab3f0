-- 一个方案的重点任务：几个受援县有公开登记。 Key tasks of one programme and how many recipients have a record. $1 programme id.
-- elsewhere: records tied to the task that name no recipient county. availability: letters of its clause and those below.
select
	t.id, t.programme, t.ordinal, t.name, t.name_en, t.items, t.clause, t.quote,
	concat_ws(
		chr(59), -- the semicolon that joins letters everywhere
		case when contains(l.letters, 'P') then 'P' end,
		case when contains(l.letters, 'N') then 'N' end,
		case when contains(l.letters, 'I') then 'I' end,
		case when contains(l.letters, 'U') then 'U' end,
		case when contains(l.letters, 'X') then 'X' end
	) as availability,
	cast((
		select count(*)
		from task_coverage_at((select as_of from meta)) as c
		where c.task = t.id
	) as integer) as recipients,
	cast((
		select count(*)
		from task_coverage_at((select as_of from meta)) as c
		where c.task = t.id
			and c.records > 0
	) as integer) as covered,
	cast((
		select count(*)
		from task_record_at((select as_of from meta)) as r
		where r.task = t.id
			and coalesce(
				r.county not in (select c.region from task_coverage_at((select as_of from meta)) as c where c.task = t.id),
				true
			)
	) as integer) as elsewhere
from task as t
left join (
	select k.id, string_agg(c.availability, ' ') as letters
	from task as k
	join clause as c on c.programme = k.programme and starts_with(c.path, split_part(k.clause, '/', 1))
	group by k.id
) as l on l.id = t.id
where t.programme = $1
order by t.ordinal, t.id;
