-- 受援县合计所需的数：每年每项齐不齐、缺谁。 What a total of all recipients would need: who has figures in each year.
-- computations 2.1 R2, clause (二) of the Hubei text. Revenue: the sum of levels. GDP: published growth at comparable prices
-- weighted by each county's share of last year's current-price GDP. Incomes would need the population of each county,
-- which the data does not hold: population_missing. With any county missing there is no total of that year
-- (members_missing, missing lists their codes), and nothing is filled in.
create or replace macro recipients_total_year_at(as_of) as table
with term as (
	from programme_years_at(as_of)
),
member as (
	select distinct programme, region
	from programme_member_at(as_of)
	where role = 'recipient'
		and programme in (select programme from growth_target)
),
held as materialized (
	select l.region, l.indicator, l.vintage, l.year, l.value, l.low, l.high, l.source
	from level as l
	join series_choice as c
		on c.region = l.region
		and c.indicator = l.indicator
		and c.series = l.series
		and c.vintage = l.vintage
		and c.preferred
	join indicator as i on i.id = l.indicator and i.price_basis = 'nominal'
	where l.region in (select region from member)
),
weight as (
	select region, year, value
	from level as l
	join series_choice as c using (region, indicator, series, vintage)
	where indicator = 'gdp'
		and region in (select region from member)
	qualify row_number() over (partition by region, year order by c.choice) = 1
),
rate as (
	select g.*
	from growth as g
	join series_choice as c using (region, indicator, series, vintage)
	where indicator = 'gdp'
		and g.price = 'comparable'
		and region in (select region from member)
	qualify row_number() over (partition by region, g.year order by c.choice) = 1
),
cell as (
	select
		m.programme, m.region,
		i.id as indicator,
		i.price_basis = 'real' as weighted,
		cast(y.year as integer) as year,
		case when i.price_basis = 'real' then w.value else h.value end as value,
		h.low as value_low,
		h.high as value_high,
		g.growth, g.low, g.high,
		coalesce(g.vintage, h.vintage) as vintage,
		coalesce(h.source, g.sources) as source,
		case when i.price_basis = 'real' then g.growth is not null and w.value is not null
			else h.value is not null end as present
	from member as m
	join term as t on t.programme = m.programme
	join growth_target as o on o.programme = m.programme
	join indicator as i on i.id = o.indicator
	cross join lateral (
		select unnest(range(t.base_year + cast(i.price_basis = 'real' as integer), t.last_ended_year + 1)) as year
	) as y
	left join held as h on h.region = m.region and h.indicator = i.id and h.year = y.year
	left join weight as w on w.region = m.region and i.id = 'gdp' and w.year = y.year - 1
	left join rate as g on g.region = m.region and i.id = 'gdp' and g.year = y.year
),
counted as (
	select
		programme, indicator, year,
		bool_or(weighted) as weighted,
		cast(count(*) as integer) as members,
		cast(count(*) filter (where present) as integer) as known,
		string_agg(region, ',' order by region) filter (where not present) as missing,
		count(distinct vintage) as vintages,
		min(vintage) as vintage,
		sum(value) as value, sum(value_low) as low, sum(value_high) as high,
		sum(value * growth) / sum(value) as growth,
		sum(value * cell.low) / sum(value) as growth_low,
		sum(value * cell.high) / sum(value) as growth_high,
		string_agg(source, '|' order by region) as sources
	from cell
	group by programme, indicator, year
)
select
	programme, indicator, year, weighted, members, known, missing,
	case
		when indicator in ('urban_income', 'rural_income') then 'population_missing'
		when known < members then 'members_missing'
		when vintages > 1 then 'vintages_differ'
		else 'complete'
	end as reason,
	case when reason = 'complete' then vintage end as vintage,
	case when reason = 'complete' and not weighted then value end as total,
	case when reason = 'complete' and not weighted then low end as total_low,
	case when reason = 'complete' and not weighted then high end as total_high,
	case when reason = 'complete' and weighted then growth end as growth,
	case when reason = 'complete' and weighted then growth_low end as growth_low,
	case when reason = 'complete' and weighted then growth_high end as growth_high,
	sources
from counted;

-- 受援县合计的年均增幅对照全省，每项一行。 Average growth of all recipients together against the province.
-- computations 2.1 R2, 2.2 and 2.3. Revenue: from the totals of the base year and of the last complete year, the province
-- end to end over the same years. GDP: the geometric mean over the complete years, the province over the same ones.
-- Same vintage and price on both sides, at least three years, never a verdict: the target speaks of each county.
create or replace macro recipients_total_at(as_of) as table
with total as materialized (
	from recipients_total_year_at(as_of)
),
summed as (
	select
		b.programme, b.indicator, b.vintage,
		e.year - b.year as years,
		year_list_of(b.year, e.year) as year_list,
		'current' as price,
		b.year as base_year,
		b.total as base_total,
		e.total as last_total,
		endpoint_growth(b.total, e.total, e.year - b.year) as growth,
		endpoint_growth(b.total_high, e.total_low, e.year - b.year) as low,
		endpoint_growth(b.total_low, e.total_high, e.year - b.year) as high
	from total as b
	join programme_years_at(as_of) as y on y.programme = b.programme and y.base_year = b.year
	join total as e
		on e.programme = b.programme
		and e.indicator = b.indicator
		and e.vintage = b.vintage
		and e.year > b.year
	where b.total is not null
		and e.total is not null
	qualify row_number() over (partition by b.programme, b.indicator order by e.year desc) = 1
),
weighted as (
	select
		programme, indicator, vintage,
		cast(count(*) as integer) as years,
		string_agg(cast(year as varchar), ',' order by year) as year_list,
		'comparable' as price,
		cast(null as integer) as base_year,
		cast(null as double) as base_total,
		cast(null as double) as last_total,
		geometric_mean_growth(growth) as growth,
		geometric_mean_growth(growth_low) as low,
		geometric_mean_growth(growth_high) as high
	from total
	where growth is not null
	group by programme, indicator, vintage
	qualify row_number() over (partition by programme, indicator order by years desc, vintage) = 1
),
whole as (
	from summed
	union all
	from weighted
),
province as (
	select
		w.programme, w.indicator,
		case when w.price = 'current' then max(endpoint_growth(s.base_value, s.end_value, w.years))
			else geometric_mean_growth(g.growth) end as growth,
		case when w.price = 'current' then max(endpoint_growth(s.base_high, s.end_low, w.years))
			else geometric_mean_growth(g.low) end as low,
		case when w.price = 'current' then max(endpoint_growth(s.base_low, s.end_high, w.years))
			else geometric_mean_growth(g.high) end as high,
		coalesce(s.series, g.series) as series,
		count(distinct g.year) as years
	from whole as w
	join programme as p on p.id = w.programme
	left join level_span as s
		on w.price = 'current'
		and s.region = province_of(p.scope)
		and s.indicator = w.indicator
		and s.vintage = w.vintage
		and s.base_year = w.base_year
		and s.end_year = w.base_year + w.years
	left join growth as g
		on w.price = 'comparable'
		and g.region = province_of(p.scope)
		and g.indicator = w.indicator
		and g.vintage = w.vintage
		and g.price = w.price
		and list_contains(string_split(w.year_list, ','), cast(g.year as varchar))
	group by w.programme, w.indicator, w.price, w.years, coalesce(s.series, g.series)
	having w.price = 'current' or count(distinct g.year) = w.years
	qualify row_number() over (partition by w.programme, w.indicator order by coalesce(s.series, g.series)) = 1
),
state as (
	select
		programme, indicator,
		max(members) as members,
		max(known) as known,
		cast(count(*) filter (where reason = 'complete') as integer) as complete_years,
		bool_or(reason = 'population_missing') as population_missing,
		string_agg(sources, '|' order by year) as sources
	from total
	group by programme, indicator
)
select
	s.programme, s.indicator, s.members, s.known, s.complete_years,
	coalesce(w.years, 0) as years,
	w.year_list, w.price, w.base_year, w.base_total, w.last_total,
	case when w.years >= 3 then w.growth end as growth,
	case when w.years >= 3 then p.growth end as province_growth,
	case when w.years >= 3 then w.growth - p.growth end as gap,
	case when w.years >= 3 then growth_comparison(w.low, w.high, p.low, p.high) else 'none' end as comparison,
	case
		when s.population_missing then 'population_missing'
		when w.years is null then 'members_missing'
		when w.years < 3 then 'too_few_years'
		when p.growth is null then 'no_province_data'
		else 'compared'
	end as reason,
	array_to_string(list_sort(list_distinct(string_split(s.sources, '|'))), '|') as sources
from state as s
left join whole as w on w.programme = s.programme and w.indicator = s.indicator
left join province as p on p.programme = s.programme and p.indicator = s.indicator;

-- 截至日的受援县合计。 The total of all recipients on the as-of date.
create or replace view recipients_total as
from recipients_total_at((select as_of from meta));
