-- 各县的乡镇覆盖率，没有分母的写明原因。 Township coverage by county, or why there is none. No parameters.
select
	c.programme, c.target,
	t.clause, t.quote,
	c.region as adcode,
	r.name, r.name_en,
	p.name as parent_name,
	p.name_en as parent_name_en,
	c.towns, c.towns_moment,
	s.title as towns_source_title,
	s.address as towns_source_address,
	c.covered, c.supporters, c.coverage, c.reason, c.verdict
from town_coverage_at((select as_of from meta)) as c
join target as t on t.id = c.target
join region as r on r.adcode = c.region
left join region as p on p.adcode = r.parent
left join source as s on s.id = c.towns_source
order by c.programme, c.region;
