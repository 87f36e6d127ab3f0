-- 各受援县与全省的城乡收入比。 Urban over rural income of a programme's recipients and of the province.
-- $1 programme id.
with member as (
	select region, 'recipient' as role, min(ordinal) as ordinal
	from programme_member
	where programme = $1
		and role = 'recipient'
	group by region
	union all
	select province_of(scope), 'province', null
	from programme
	where id = $1
)
select
	u.region as adcode,
	r.name,
	m.role,
	u.year, u.vintage,
	u.urban, u.rural,
	round(u.ratio, 6) as ratio,
	array_to_string(
		list_transform(list_distinct(string_split(u.sources, '|')), lambda id: t.titles[id]),
		'；'
	) as source_title,
	u.grade, u.derived
from urban_rural as u
join member as m on m.region = u.region
join region as r on r.adcode = u.region
cross join (select map(list(id), list(title)) as titles from source) as t
order by m.role desc, m.ordinal nulls last, u.region, u.year;
