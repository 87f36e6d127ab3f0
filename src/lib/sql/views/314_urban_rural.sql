-- 城乡居民人均可支配收入之比。 Income of urban residents over income of rural ones, by place and year.
-- No clause demands it. Preferred series of both, the same year and vintage; derived: either side was derived.
create or replace view urban_rural as
with side as (
	select c.region, l.indicator, l.vintage, l.year, l.value, l.source, l.grade, l.derived
	from series_choice as c
	join level as l using (region, indicator, series, vintage)
	where c.preferred
		and c.indicator in ('urban_income', 'rural_income')
)
select
	u.region, u.year, u.vintage,
	u.value as urban,
	r.value as rural,
	u.value / r.value as ratio,
	case when u.source = r.source then u.source else u.source || '|' || r.source end as sources,
	greatest(u.grade, r.grade) as grade,
	u.derived or r.derived as derived
from side as u
join side as r
	on r.region = u.region
	and r.year = u.year
	and r.vintage = u.vintage
where u.indicator = 'urban_income'
	and r.indicator = 'rural_income'
	and r.value > 0;
