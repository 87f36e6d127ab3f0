-- 各县四项指标年均增幅与全省之差。 Average growth of each county on the four indicators against its province.
-- $1 adcode, or 'all'; $2 method. A row for every indicator; without three comparable years its figures are empty.
select
	r.adcode as county,
	i.id as indicator,
	c.series is not null as known,
	w.base_year as window_base,
	w.stated as window_stated,
	g.first_year, g.last_year, g.years, g.basis, g.price,
	round(g.growth, 6) as growth,
	round(g.province_growth, 6) as province_growth,
	round(g.gap, 6) as gap,
	g.comparison,
	coalesce(g.reference_only, false) as reference_only,
	coalesce(g.method_sensitive, false) as method_sensitive,
	coalesce(g.source_sensitive, false) as source_sensitive,
	coalesce(s.name, o.title) as series_name,
	coalesce(s.name_en, o.title) as series_name_en,
	s.badge,
	g.grade,
	coalesce(g.derived, false) as derived
from region as r
cross join indicator as i
join county_window as w on w.scope = r.scope
left join series_choice as c on c.region = r.adcode and c.indicator = i.id and c.preferred
left join county_growth_at($2) as g on g.region = r.adcode and g.indicator = i.id
left join series as s on s.id = c.series
left join source as o on o.id = c.series
where r.level = 'county'
	and $1 in ('all', r.adcode)
order by r.adcode, i.ordinal, i.id;
