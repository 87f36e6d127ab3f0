-- 未领先的受援县，余下各年每年须超过的增速，一县各项。 The pace at which a recipient would catch up, by county.
-- $1 adcode, or 'all'. The province: published where it is, else its own average so far.
select
	v.region as county,
	v.programme, v.indicator, v.years, v.year_list,
	v.years_left, v.years_published, v.years_assumed, v.term_over, v.reference_only,
	round(v.province_ahead, 6) as province_ahead,
	round(v.pace, 6) as pace,
	round(v.faster, 6) as faster
from catch_up as v
join indicator as i on i.id = v.indicator
where $1 in ('all', v.region)
order by v.region, v.programme, i.ordinal;
