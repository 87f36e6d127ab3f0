-- 受援县合计对照全省，每项一行。 All recipients together against the province, one row an indicator. $1 programme id.
select
	v.indicator, v.members, v.known, v.complete_years,
	v.years, v.year_list, v.price, v.base_year,
	v.base_total, v.last_total, v.growth, v.province_growth, v.gap, v.comparison, v.reason,
	array_to_string(
		list_transform(string_split(v.sources, '|'), lambda id: t.titles[id]),
		'；'
	) as sources
from recipients_total as v
join indicator as i on i.id = v.indicator
cross join (select map(list(id), list(title)) as titles from source) as t
where v.programme = $1
order by i.ordinal;
