-- 一个方案的周期性义务与履行记录。 Recurring duties of one programme and how they were kept. $1 programme id.
select
	o.*,
	c.reason, c.windows_due, c.windows_on_time, c.windows_late, c.windows_missing,
	c.coverage, c.rate,
	cast((
		select count(*)
		from event as e
		where e.obligation = o.id
			and e.programme = o.programme
	) as integer) as events
from obligation as o
join obligation_compliance as c on c.obligation = o.id
where o.programme = $1
order by o.id;
