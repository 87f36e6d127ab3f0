-- 本方案的名单与同省另一份名单逐个相比。 Places on this programme's list against another of the same map. $1 programme id.
select
	d.earlier_list, d.later_list,
	d.region as adcode,
	r.name, r.short_name, r.name_en,
	p.name as parent_name,
	p.name_en as parent_name_en,
	d.in_earlier, d.in_later, d.pending, d.change
from list_difference as d
join region as r on r.adcode = d.region
left join region as p on p.adcode = r.parent
where $1 in (d.earlier_programme, d.later_programme)
order by d.earlier_list, d.later_list, d.change, d.region;
