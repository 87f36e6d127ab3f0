-- 来源点名的乡镇：负责的企业，或只是到过的事件。 Townships sources name: by responsibility or only by an event. No parameters.
select
	'duty' as kind,
	d.programme,
	d.region as adcode,
	d.town,
	o.name as who,
	o.name_en as who_en,
	d.moment,
	s.title as source_title,
	s.address as source_address,
	s.grade
from town_duty_at((select as_of from meta)) as d
join organisation as o on o.id = d.organisation
left join source as s on s.id = d.source
where d.programme in (select programme from town_coverage_at((select as_of from meta)))
union all
select
	'event' as kind,
	e.programme,
	e.region as adcode,
	e.town,
	e.what as who,
	null as who_en,
	e.moment,
	s.title as source_title,
	s.address as source_address,
	s.grade
from town_event_at((select as_of from meta)) as e
left join source as s on s.id = e.source
where e.programme in (select programme from town_coverage_at((select as_of from meta)))
order by adcode, kind, town, who;
