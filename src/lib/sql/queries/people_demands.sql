-- 一个方案对人员的要求，与公开登记的条数。 Demands on people of one programme and their public records. $1 programme id.
select
	d.id, d.programme, d.kind, d.name, d.name_en, d.clause, d.quote,
	d.obligation, o.period, o.count_per_period, o.count_unit, o.count_bound, o.who, o.who_en,
	d.target, t.metric, t.comparator, t.value, t.value_max, t.value_text, t.value_text_en, t.unit, t.unit_en,
	t.strength, t.bound, t.bound_en,
	c.records, c.events, c.attendance_months, c.reason
from people_demand as d
join people_demand_at((select as_of from meta)) as c on c.demand = d.id
left join obligation as o on o.id = d.obligation
left join target as t on t.id = d.target
where d.programme = $1
order by
	case d.kind
		when 'posting' then 1
		when 'exchange' then 2
		when 'visit' then 3
		when 'talent' then 4
		when 'training' then 5
		else 6
	end,
	d.id;
