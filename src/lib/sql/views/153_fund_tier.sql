-- 各企业无偿帮扶资金的基数、档、应增额与之后各年的到位额。 Free aid of each enterprise: base, tier, growth due, what arrived later.
-- computations 3.1, clause 四(二) of Sichuan 2018: the base is the mean of what arrived in 2016 and 2017, 万元; promised
-- sums never count. 到2020年前 has three readings: the years 2018, 2019 (default, the last whole one) and 2020, one row
-- each. verdict: the stricter tier at a boundary; verdict_lenient: the other; verdict_sum: the growth added up since
-- 2018 (gained; empty where a year in between is unknown). Without both base years undecidable; an enterprise whose help began in 2018 or later: not_applicable.
-- A base or a sum known only as 超 or 约 is no exact figure: then only an actual above the goal by 超 is met; what
-- was added up is as vague as the vaguest of its years.
create or replace macro fund_tier_at(as_of) as table
with paid as (
	select
		programme, payer_organisation as payer, year,
		sum(arrived) as arrived,
		bool_and(coalesce(bound, 'exact') = 'exact') as exact,
		bool_or(bound = 'about') as about
	from fund_flow
	where kind = 'free_aid'
		and payer_organisation is not null
		and arrived is not null
		and programme in (select programme from fund_tier_rule)
	group by programme, payer_organisation, year
),
begun as (
	select
		programme, supporter_organisation as payer,
		min(partial_start(valid_from)) as begun_on
	from pairing
	where supporter_organisation is not null
		and programme in (select programme from fund_tier_rule)
	group by programme, supporter_organisation
),
based as (
	select
		p.programme, p.payer,
		max(a.arrived) filter (where a.year = 2016 and a.exact) as first,
		max(a.arrived) filter (where a.year = 2017 and a.exact) as second,
		coalesce(b.begun_on >= date '2018-01-01', false)
			and count(*) filter (where a.year < 2018) = 0 as late_start
	from (select distinct programme, payer from paid) as p
	join paid as a on a.programme = p.programme and a.payer = p.payer
	left join begun as b on b.programme = p.programme and b.payer = p.payer
	group by p.programme, p.payer, b.begun_on
),
tiered as (
	select
		*,
		(first + second) / 2 as base,
		free_aid_tier((first + second) / 2, 'strict') as growth_due,
		free_aid_tier((first + second) / 2, 'lenient') as growth_due_lenient
	from based
),
yearly as (
	select
		t.*, y.year,
		a.arrived as actual,
		coalesce(a.exact, true) as exact,
		coalesce(a.about, false) as about,
		sum(a.arrived - t.base) over (
			partition by t.programme, t.payer order by y.year
		) as gained,
		count(a.arrived) over (partition by t.programme, t.payer order by y.year) = y.year - 2017 as unbroken,
		bool_and(coalesce(a.exact, true)) over (partition by t.programme, t.payer order by y.year) as sum_exact,
		bool_or(coalesce(a.about, false)) over (partition by t.programme, t.payer order by y.year) as sum_about
	from tiered as t
	cross join (select unnest([2018, 2019, 2020]) as year) as y
	left join paid as a on a.programme = t.programme and a.payer = t.payer and a.year = y.year
	where y.year <= year(as_of)
),
judged as (
	select
		*,
		free_aid_verdict(first, second, actual, 'strict') as by_strict,
		free_aid_verdict(first, second, actual, 'lenient') as by_lenient,
		case
			when growth_due is null or not unbroken then 'undecidable'
			when gained >= base * growth_due / 100 - 1e-9 then 'met'
			else 'not_met'
		end as by_sum
	from yearly
)
select
	programme, payer, cast(year as integer) as year,
	first, second, base,
	growth_due, growth_due_lenient,
	base * growth_due / 100 as need,
	base * (1 + growth_due / 100) as goal,
	actual,
	case when about then 'about' when exact then 'exact' else 'over' end as bound,
	case when unbroken then gained end as gained,
	case
		when late_start then 'not_applicable'
		when about or (not exact and by_strict = 'not_met') then 'undecidable'
		else by_strict
	end as verdict,
	case
		when late_start then 'not_applicable'
		when about or (not exact and by_lenient = 'not_met') then 'undecidable'
		else by_lenient
	end as verdict_lenient,
	case
		when late_start then 'not_applicable'
		when sum_about or (not sum_exact and by_sum = 'not_met') then 'undecidable'
		else by_sum
	end as verdict_sum
from judged;

-- 截至日各企业的无偿帮扶资金。 Free aid of each enterprise on the snapshot's as-of date.
create or replace view fund_tier as
from fund_tier_at((select as_of from meta));

-- 由资金登记判定的目标：下限格与增幅分档，各有几份、几份达到。 Targets judged by recorded money: floors and tiers, with counts.
-- computations 3.1 and 3.2, clauses (十三) of the Hubei and 四(二) of the Sichuan 2018 text. A floor is judged by what was
-- arranged: one cell below is 未达到, 已达到 only when every supporter's every year is known and reached. A tier takes
-- the enterprises whose base lies in it, in 2019: one below is 未达到; 已达到 only when a source states how many
-- enterprises its record covers (record_coverage.target) and all of them are known; with none in the tier 不适用.
-- reason is empty while no such row exists: then nothing is decided.
create or replace macro fund_target_at(as_of) as table
with cell as (
	select
		target,
		count(*) as parts,
		count(*) filter (where arranged is not null) as known,
		count(*) filter (where arranged_verdict = 'met') as met,
		count(*) filter (where arranged_verdict = 'not_met') as not_met,
		count(*) filter (where arranged_verdict = 'in_progress') as running,
		false as reading_sensitive
	from aid_floor_at(as_of)
	group by target
),
floor as (
	select
		c.*,
		case
			when known = 0 then null
			when not_met > 0 then 'cells_not_met'
			when met + running < parts then 'cells_undecided'
			when y.last_year >= year(as_of) then 'term_running'
			else 'cells_met'
		end as reason
	from cell as c
	join target as t on t.id = c.target
	join programme_years_at(as_of) as y on y.programme = t.programme
),
payer as (
	select
		programme, payer,
		max(growth_due) as growth_due,
		max(verdict) filter (where year = 2019) as verdict,
		count(distinct one) filter (where one in ('met', 'not_met')) > 1 as reading_sensitive
	from (
		select *, unnest([verdict, verdict_lenient, verdict_sum]) as one
		from fund_tier_at(as_of)
	)
	group by programme, payer
),
tiered as (
	select
		t.id as target,
		count(*) filter (where p.growth_due = t.value) as parts,
		count(*) filter (where p.verdict is distinct from 'not_applicable') as payers,
		count(*) filter (where p.growth_due is null and p.verdict is distinct from 'not_applicable') as unplaced,
		count(*) filter (where p.growth_due = t.value and p.verdict = 'met') as met,
		count(*) filter (where p.growth_due = t.value and p.verdict = 'not_met') as not_met,
		bool_or(p.growth_due = t.value and p.reading_sensitive) as reading_sensitive,
		any_value((
			select max(c.bodies)
			from record_coverage as c
			where c.target = t.id
				and partial_start(c.covers_from) <= date '2016-01-01'
				and partial_end(c.covers_to) >= date '2019-12-31'
		)) as bodies
	from target as t
	join (
		select distinct programme, clause, min_growth_pct
		from fund_tier_rule
	) as r on r.programme = t.programme and r.clause = t.clause and r.min_growth_pct = t.value
	join payer as p on p.programme = t.programme
	where t.unit = '%'
	group by t.id
)
select
	target, reason,
	cast(parts as integer) as parts,
	cast(met as integer) as parts_met,
	cast(not_met as integer) as parts_not_met,
	reading_sensitive
from floor
union all
select
	target,
	case
		when not_met > 0 then 'payers_not_met'
		when bodies is null or payers < bodies then 'payers_unlisted'
		when parts = 0 and unplaced = 0 then 'nobody_in_tier'
		when parts > 0 and met = parts and unplaced = 0 then 'payers_met'
		else 'payers_undecided'
	end,
	cast(parts as integer),
	cast(met as integer),
	cast(not_met as integer),
	coalesce(reading_sensitive, false)
from tiered;
