-- 全部周期任务与合规率，没有的写明原因。 Every recurring duty with its rate or why there is none. $1 reading of visits.
select
	o.id, o.programme, p.short_name, p.short_name_en,
	o.name, o.name_en, o.period, o.count_per_period, o.count_unit, o.count_bound, o.who, o.who_en, o.evidence, o.scope,
	c.reason, c.windows_due, c.windows_on_time, c.windows_late, c.windows_missing, c.windows_no_data,
	c.coverage, c.rate,
	cast((
		select count(*)
		from event as e
		where e.obligation = o.id
			and e.programme = o.programme
	) as integer) as events,
	cast((
		select count(*)
		from visit_compliance as v
		where v.obligation = o.id
			and v.visits_out + v.visits_in > 0
	) as integer) as visits,
	cast((
		select count(*)
		from stated_link as s
		where s.programme = o.programme
	) as integer) as pairs,
	l.availability,
	o.clause, o.quote, o.note
from obligation as o
join obligation_compliance_at((select as_of from meta), $1) as c on c.obligation = o.id
join programme as p on p.id = o.programme
left join clause as l on l.programme = o.programme and l.path = split_part(o.clause, '/', 1)
order by p.issued desc nulls last, o.programme, o.id;
