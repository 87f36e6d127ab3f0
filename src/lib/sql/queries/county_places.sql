-- 各县是谁：名称、所在市与省、区划沿革、有几项指标的数、涉及哪些方案。 Who each county is, and what is known of it.
-- $1 adcode, or 'all'. indicators: how many of the four have any public figure; programmes: ids joined by |.
with known as (
	select region, cast(count(distinct indicator) as integer) as indicators
	from coverage
	where has_value or has_growth
	group by region
),
touched as (
	select
		c.region,
		string_agg(c.programme, '|' order by p.in_documents desc, p.issued desc nulls last, p.id) as programmes
	from county_programme as c
	join programme as p on p.id = c.programme
	group by c.region
)
select
	r.adcode as county,
	r.name, r.name_en, r.short_name, r.kind,
	r.scope,
	s.name as scope_name,
	s.name_en as scope_name_en,
	r.parent,
	u.name as parent_name,
	u.name_en as parent_name_en,
	u.level as parent_level,
	r.label_lng, r.label_lat,
	r.aliases, r.pinyin, r.valid_from, r.valid_to, r.series_break, r.note,
	coalesce(k.indicators, 0) as indicators,
	t.programmes,
	(select as_of from meta) as as_of
from region as r
join region as s on s.adcode = r.scope
left join region as u on u.adcode = r.parent
left join known as k on k.region = r.adcode
left join touched as t on t.region = r.adcode
where r.level = 'county'
	and $1 in ('all', r.adcode)
order by r.adcode;
