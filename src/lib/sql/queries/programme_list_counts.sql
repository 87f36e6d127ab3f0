-- 两份名单差别的个数。 Counts of how this programme's list and another differ. $1 programme id.
select
	c.earlier_list,
	a.name as earlier_name,
	a.name_en as earlier_name_en,
	c.earlier_programme, c.earlier_known, c.earlier_expected,
	c.later_list,
	b.name as later_name,
	b.name_en as later_name_en,
	c.later_programme, c.later_known, c.later_expected,
	c.kept, c.kept_pending, c.added, c.gone,
	c.unknown_earlier, c.unknown_later, c.at_least_gone, c.at_least_added
from list_difference_count as c
join list as a on a.id = c.earlier_list
join list as b on b.id = c.later_list
where $1 in (c.earlier_programme, c.later_programme)
order by c.earlier_list, c.later_list;
