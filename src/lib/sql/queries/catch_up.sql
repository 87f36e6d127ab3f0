-- 未领先的受援县，余下各年每年须超过的增速。 The pace at which recipients not ahead would catch up.
-- $1 programme id, $2 the province's assumed yearly growth in percent; an empty text takes what it
-- has published for the years left, and its own average for the others.
select
	v.region as adcode,
	v.indicator, v.years, v.year_list,
	v.years_left, v.years_published, v.years_assumed, v.term_over,
	round(v.county_growth, 6) as county_growth,
	round(v.province_growth, 6) as province_growth,
	v.comparison, v.reference_only,
	round(v.assumed, 6) as assumed,
	round(v.province_ahead, 6) as province_ahead,
	round(v.pace, 6) as pace,
	round(v.faster, 6) as faster,
	array_to_string(
		list_transform(list_distinct(string_split(v.ahead_sources, '|')), lambda id: t.titles[id]),
		'；'
	) as sources
from catch_up_at((select as_of from meta), try_cast(nullif($2, '') as double)) as v
join indicator as i on i.id = v.indicator
cross join (select map(list(id), list(title)) as titles from source) as t
where v.programme = $1
order by i.ordinal, v.faster desc, v.region;
