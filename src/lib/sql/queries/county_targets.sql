-- 直接约束或点名各县的目标与判定。 Targets that bind each county by its own figures or name it, with their verdict.
-- $1 adcode, or 'all'.
select
	c.region as county,
	t.id, t.programme, p.short_name, p.short_name_en,
	c.bond, t.metric, t.metric_en, t.comparator, t.value, t.value_max, t.value_text, t.value_text_en,
	t.unit, t.unit_en, t.strength, t.deadline, t.deadline_en, t.clause, t.quote,
	c.verdict, c.reason
from county_target as c
join target as t on t.id = c.target
join programme as p on p.id = t.programme
where $1 in ('all', c.region)
order by c.region, t.programme, t.id, c.bond;
