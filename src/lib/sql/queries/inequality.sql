-- 各年县与县之间的差距：整幅地图，和方案的受援县。 How unequal counties are by year: of the map, and among a programme's recipients.
-- $1 programme id. group_of: map or recipients; ratio: the largest level over the smallest.
select
	case when q.whose like 'scope:%' then 'map' else 'recipients' end as group_of,
	q.indicator, q.year, q.counties,
	round(q.gini, 6) as gini,
	round(q.theil, 6) as theil,
	round(q.ratio, 6) as ratio,
	array_to_string(
		list_transform(list_distinct(string_split(q.sources, '|')), lambda id: t.titles[id]),
		'；'
	) as source_title,
	q.grade
from inequality as q
join programme as own
	on own.id = $1
	and q.whose in ('scope:' || own.scope, 'programme:' || own.id)
join indicator as i on i.id = q.indicator
cross join (select map(list(id), list(title)) as titles from source) as t
order by i.ordinal, group_of, q.year;
