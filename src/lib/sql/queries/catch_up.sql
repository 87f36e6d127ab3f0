-- 未领先的受援县，余下各年每年须超过的增速。 The pace at which recipients not ahead would catch up.
-- $1 programme id, $2 the province's assumed yearly growth in percent; an empty text keeps its own average.
select
	v.region as adcode,
	v.indicator, v.years, v.year_list, v.years_left, v.term_over,
	round(v.county_growth, 6) as county_growth,
	round(v.province_growth, 6) as province_growth,
	v.comparison, v.reference_only,
	round(v.province_ahead, 6) as province_ahead,
	round(v.pace, 6) as pace,
	round(v.faster, 6) as faster
from catch_up_at((select as_of from meta), try_cast(nullif($2, '') as double)) as v
join indicator as i on i.id = v.indicator
where v.programme = $1
order by i.ordinal, v.faster desc, v.region;
