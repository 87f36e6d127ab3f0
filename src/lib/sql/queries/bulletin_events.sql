-- 本月、本年登记的事，以及各地此前最近的一件。 Events of the month and year, and the latest before them. No parameters.
-- within: month, year, or latest where a map has none in the year.
with reported as (
	select e.*, partial_end(e.date) as last_day, p.scope, p.short_name, p.short_name_en, p.in_documents
	from reported_event_at((select as_of from meta)) as e
	join programme as p on p.id = e.programme
	where e.within in ('month', 'year', 'earlier')
),
kept as (
	select * from reported where within in ('month', 'year')
	union all
	select *
	from reported
	where scope not in (select scope from reported where within in ('month', 'year'))
	qualify row_number() over (partition by scope order by last_day desc, in_documents desc, id) = 1
)
select
	k.id, k.programme, k.scope, k.short_name, k.short_name_en, k.in_documents,
	case when k.within = 'earlier' then 'latest' else k.within end as within,
	k.date, k.kind, k.what, k.what_en, k.note,
	s.title as source_title,
	s.address as source_address,
	s.grade
from kept as k
join source as s on s.id = k.source
order by k.scope, k.last_day desc, k.id;
