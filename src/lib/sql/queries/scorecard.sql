-- 受援地×指标的对照全省记分表。 Recipients by indicators against the province. $1 programme id, $2 method,
-- $3 provincial average (P1, P2, P3), $4 estimate (band, point).
-- Percentages to a millionth of a point: the rest of a double is weight, not knowledge.
select
	v.region as adcode,
	r.name, r.short_name,
	v.ordinal, v.indicator,
	v.base_year, v.years, v.years_due, v.year_list,
	round(v.county_growth, 6) as county_growth,
	round(v.province_growth, 6) as province_growth,
	round(v.gap, 6) as gap,
	round(v.gap_low, 6) as gap_low,
	round(v.gap_high, 6) as gap_high,
	v.comparison, v.verdict,
	v.reference_only, v.method_sensitive, v.source_sensitive,
	v.price, v.county_series, v.province_series,
	array_to_string(
		list_transform(string_split(v.sources, '|'), lambda id: t.titles[id]),
		'；'
	) as sources,
	v.grade, v.derived, v.reason, v.basis,
	round(v.average_growth, 6) as average_growth,
	v.average_known, v.average_units
from four_indicator_reading_at((select as_of from meta), $2, $3, $4) as v
join region as r on r.adcode = v.region
cross join (select map(list(id), list(title)) as titles from source) as t
where v.programme = $1
order by v.ordinal nulls last, v.region, v.indicator;
