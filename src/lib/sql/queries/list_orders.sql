-- 名单的次序，和每个成员最近一年的名次。 The order of lists, with each member's latest rank. $1 programme id.
select
	o.list, o.list_name, o.list_name_en, o.role, o.direction, o.order_basis, l.order_basis_en, o.clause, o.quote, o.programme,
	o.ordinal, o.region, r.name, r.name_en, r.kind, o.pending,
	k.year as rank_year, k.class, k.rank, k.of_how_many, k.progress, k.percentile, k.class_changed, k.since_base
from list_order as o
join list as l on l.id = o.list
join region as r on r.adcode = o.region
left join (
	from rank_progress
	qualify row_number() over (partition by region order by year desc, class) = 1
) as k on k.region = o.region
where o.programme = $1
order by o.role, o.list, o.ordinal;
