-- 页首一句话所需的个数，每指标一行，另加“四项”一行。 Counts for the sentence at the top. $1 programme id, $2 method,
-- $3 provincial average (P1, P2, P3), $4 estimate (band, point).
-- computations 2.5: for all four, above: every one above; not_above: at least one not; remaining: the rest,
-- so that above + not_above + remaining = recipients. undecided counts verdicts 不能判定.
-- reference counts comparisons that rest on current prices where the verdict needs comparable ones.
with cell as materialized (
	select *
	from four_indicator_reading_at((select as_of from meta), $2, $3, $4)
	where programme = $1
),
county as (
	select
		region,
		bool_and(comparison <> 'none') as comparable,
		bool_and(comparison = 'above') as above,
		bool_or(comparison = 'not_above') as not_above,
		bool_and(comparison in ('above', 'within_rounding'))
			and bool_or(comparison = 'within_rounding') as within_rounding,
		bool_or(reference_only) as reference,
		bool_and(verdict = 'met') as met,
		bool_or(verdict = 'not_met') as not_met,
		bool_or(verdict = 'undecidable') as undecidable,
		min(case when comparison <> 'none' then cast(split_part(year_list, ',', 1) as integer) end) as first_year,
		max(case when comparison <> 'none' then cast(split_part(year_list, ',', -1) as integer) end) as last_year
	from cell
	group by region
)
select
	indicator,
	cast(count(*) as integer) as recipients,
	cast(count(*) filter (where comparison <> 'none') as integer) as comparable,
	cast(count(*) filter (where comparison = 'above') as integer) as above,
	cast(count(*) filter (where comparison = 'not_above') as integer) as not_above,
	cast(count(*) filter (where comparison = 'within_rounding') as integer) as within_rounding,
	cast(count(*) filter (where comparison not in ('above', 'not_above')) as integer) as remaining,
	cast(count(*) filter (where verdict = 'undecidable') as integer) as undecided,
	cast(count(*) filter (where comparison = 'none') as integer) as no_data,
	cast(count(*) filter (where reference_only) as integer) as reference,
	cast(count(*) filter (where verdict = 'met') as integer) as met,
	cast(count(*) filter (where verdict = 'not_met') as integer) as not_met,
	min(case when comparison <> 'none' then cast(split_part(year_list, ',', 1) as integer) end) as first_year,
	max(case when comparison <> 'none' then cast(split_part(year_list, ',', -1) as integer) end) as last_year
from cell
group by indicator
union all
select
	'all' as indicator,
	cast(count(*) as integer) as recipients,
	cast(count(*) filter (where comparable) as integer) as comparable,
	cast(count(*) filter (where above) as integer) as above,
	cast(count(*) filter (where not_above) as integer) as not_above,
	cast(count(*) filter (where within_rounding) as integer) as within_rounding,
	cast(count(*) filter (where not above and not not_above) as integer) as remaining,
	cast(count(*) filter (where undecidable and not not_met) as integer) as undecided,
	cast(count(*) filter (where not comparable) as integer) as no_data,
	cast(count(*) filter (where comparable and reference) as integer) as reference,
	cast(count(*) filter (where met) as integer) as met,
	cast(count(*) filter (where not_met) as integer) as not_met,
	min(first_year) as first_year,
	max(last_year) as last_year
from county
order by indicator;
