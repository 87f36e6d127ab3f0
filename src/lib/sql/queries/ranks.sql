-- 公布的名次，逐年。 Published ranks, year by year. $1 programme id.
select
	k.region, r.name, r.name_en, o.ordinal, k.year, k.class, k.rank, k.place, k.of_how_many,
	k.rank_before, k.progress, k.percentile, k.class_changed, k.field_changed, k.since_base,
	s.title as source_title, s.address as source_address, s.grade
from rank_progress as k
join list_order as o on o.region = k.region and o.role = 'recipient'
join region as r on r.adcode = k.region
join source as s on s.id = k.source
where o.programme = $1
order by o.ordinal, k.year, k.class;
