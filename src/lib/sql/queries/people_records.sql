-- 每项人员要求最近三条公开登记。 The three newest public records of each demand on people. $1 programme id.
select
	r.demand, r.kind, r.id, r.words, r.words_en, r.moment, r.figure, r.bound, t.unit, t.unit_en,
	s.title as source_title,
	s.address as source_address,
	s.grade
from people_record_at((select as_of from meta)) as r
join people_demand as d on d.id = r.demand
left join target as t on t.id = d.target
left join source as s on s.id = r.source
where r.programme = $1
qualify row_number() over (partition by r.demand order by r.moment desc nulls last, r.id) <= 3
order by r.demand, r.moment desc nulls last, r.id;
