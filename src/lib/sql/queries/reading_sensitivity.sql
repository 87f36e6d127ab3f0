-- 换一种读法，结论变不变：每种读法每项的个数与变了的县。 Counts under each reading, and the counties that change.
-- $1 programme id. province_growth: where all cells are compared with the same rate. changed_counties: codes in list order. reference: comparisons at current prices only.
select
	v.reading, v.indicator,
	cast(count(*) as integer) as recipients,
	cast(count(*) filter (where v.comparison = 'above') as integer) as above,
	cast(count(*) filter (where v.comparison = 'not_above') as integer) as not_above,
	cast(count(*) filter (where v.comparison = 'within_rounding') as integer) as within_rounding,
	cast(count(*) filter (where v.comparison = 'none') as integer) as none,
	cast(count(*) filter (where v.changed) as integer) as changed,
	string_agg(v.region, ',' order by v.ordinal nulls last, v.region) filter (where v.changed) as changed_counties,
	min(case when v.comparison <> 'none' then cast(split_part(v.year_list, ',', 1) as integer) end) as first_year,
	max(case when v.comparison <> 'none' then cast(split_part(v.year_list, ',', -1) as integer) end) as last_year,
	case
		when count(distinct round(coalesce(v.average_growth, v.province_growth), 6)) = 1
		then round(max(coalesce(v.average_growth, v.province_growth)), 6)
	end as province_growth,
	min(v.average_known) as average_known,
	max(v.average_units) as average_units
from reading_sensitivity as v
join indicator as i on i.id = v.indicator
where v.programme = $1
group by v.reading, v.indicator, i.ordinal
order by
	case v.reading
		when 'default' then 0
		when 'arithmetic' then 1
		when 'point' then 2
		when 'P2' then 3
		when 'P3' then 4
		else 5
	end,
	i.ordinal;
