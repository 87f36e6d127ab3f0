-- 文件写明“年平均增幅高于全省”的指标。 Targets that demand average growth above the provincial average.
-- computations 0.1: only the Hubei text sets this target, clause (二); found by the metric's own words.
create or replace view growth_target as
select t.programme, i.id as indicator, t.id as target, t.clause, t.quote
from target as t
join indicator as i on t.metric = i.name || '年平均增幅'
where t.kind = 'target'
	and t.comparator = '>';

-- 四项指标对照全省：每个受援地每项一格的判定。 The four indicators against the province: one verdict per recipient and indicator.
-- Clause (二) of the Hubei text, computations section 2, rulings 4 and 7. 高于 is strict and outside the rounding
-- band; years missing on one side are dropped on both; fewer than three years: 不能判定; never 已达到 or 未达到
-- before all years of the term; 进行中 only while the term runs. GDP is judged only by published growth at
-- comparable prices; at current prices it is shown for reference (reference_only), never judged. Programmes
-- without this target get the figures as background and 不适用. source_sensitive: another series of the county
-- or the province gives a different comparison at the same price.
create or replace macro four_indicator_verdict_at(as_of, method) as table
with term as materialized (
	from programme_years_at(as_of)
),
gap as (
	from average_gap_over(
		(select list({'base_year': base_year, 'last_year': last_ended_year}) from term),
		method
	)
),
recipient as (
	select programme, region, min(ordinal) as ordinal
	from programme_member_at(as_of)
	where role = 'recipient'
	group by programme, region
),
held as (
	select distinct region, indicator, vintage
	from growth
	where region = province
),
cell as (
	select
		m.programme, m.region, m.ordinal,
		i.id as indicator,
		t.base_year, t.last_ended_year,
		t.years_due, t.state,
		o.target,
		c.series, c.vintage, c.covered_years,
		h.region is not null as province_held,
		year(partial_start(r.series_break)) as broken
	from recipient as m
	join region as r on r.adcode = m.region
	cross join indicator as i
	left join term as t on t.programme = m.programme
	left join growth_target as o on o.programme = m.programme and o.indicator = i.id
	left join series_choice as c on c.region = m.region and c.indicator = i.id and c.preferred
	left join held as h
		on h.region = province_of(m.region)
		and h.indicator = i.id
		and h.vintage = c.vintage
),
compared as (
	select
		c.*,
		g.province_series, g.price, g.basis, g.years, g.year_list,
		g.growth, g.low, g.high, g.province_growth, g.gap, g.gap_low, g.gap_high, g.comparison,
		g.method_sensitive, g.source_sensitive, g.grade, g.derived, g.sources,
		not g.judged as reference_only
	from cell as c
	left join gap as g
		on g.region = c.region
		and g.indicator = c.indicator
		and g.series = c.series
		and g.vintage = c.vintage
		and g.base_year = c.base_year
		and g.last_year = c.last_ended_year
		and g.shown
)
select
	c.programme, c.region, c.ordinal, c.indicator, c.target,
	c.base_year,
	coalesce(c.years, 0) as years,
	c.years_due,
	c.year_list,
	c.basis,
	case when c.years >= 3 then c.growth end as county_growth,
	case when c.years >= 3 then c.low end as county_low,
	case when c.years >= 3 then c.high end as county_high,
	case when c.years >= 3 then c.province_growth end as province_growth,
	case when c.years >= 3 then c.gap end as gap,
	case when c.years >= 3 then c.gap_low end as gap_low,
	case when c.years >= 3 then c.gap_high end as gap_high,
	case when c.years >= 3 then c.comparison else 'none' end as comparison,
	case
		when c.target is null then 'not_applicable'
		when c.years is null or c.years < 3 or c.reference_only then 'undecidable'
		when c.years < c.years_due and c.state = 'running' then 'in_progress'
		when c.years < c.years_due then 'undecidable'
		when c.comparison = 'above' then 'met'
		when c.comparison = 'not_above' then 'not_met'
		else 'undecidable'
	end as verdict,
	coalesce(c.reference_only, false) as reference_only,
	coalesce(c.method_sensitive and c.years >= 3, false) as method_sensitive,
	coalesce(c.source_sensitive and c.years >= 3, false) as source_sensitive,
	c.price,
	c.series as county_series,
	c.province_series,
	c.vintage,
	array_to_string(list_sort(list_distinct(string_split(c.sources, '|'))), '|') as sources,
	c.grade,
	coalesce(c.derived, false) as derived,
	case
		when c.base_year is null then 'no_term'
		when c.years is null and c.broken > c.base_year and c.broken <= c.last_ended_year then 'series_break'
		when c.years is null and coalesce(c.covered_years, 0) = 0 then 'no_county_data'
		when c.years is null and c.province_held then 'price_mismatch'
		when c.years is null then 'no_province_data'
		when c.years < 3 then 'too_few_years'
		when c.reference_only then 'nominal_only'
		when c.years < c.years_due and c.state = 'running' then 'term_running'
		when c.years < c.years_due then 'years_missing'
		else 'complete'
	end as reason
from compared as c;

-- 截至日的四项指标判定（几何平均）。 The four-indicator verdicts on the as-of date, by the geometric mean.
-- computations 2.1: the default reading, chosen by this dashboard, not by the document.
create or replace view four_indicator_verdict as
from four_indicator_verdict_at((select as_of from meta), 'geometric');
