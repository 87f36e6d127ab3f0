-- 每个出资单位无偿帮扶资金的基数、分档、目标额与各年判定。 Free aid of every payer: base, tier, target, and the verdict on each year.
-- computations 3.1, clause 四(二) of the 2018 text: only sums that arrived and are stated exactly. 到2020年前 does not say
-- which year: 2018, 2019 and 2020 are all judged, and by_default marks 2019, the last whole year before 2020.
-- reading: 'strict' or 'lenient' at the boundaries of the tiers. Only programmes that have tiers.
create or replace macro fund_tier_by(reading) as table
with paid as (
	select
		programme,
		coalesce(payer_region, payer_organisation) as payer,
		year,
		sum(arrived) as arrived
	from fund_flow
	where kind = 'free_aid'
		and coalesce(bound, 'exact') = 'exact'
		and coalesce(payer_region, payer_organisation) is not null
		and programme in (select programme from fund_tier_rule)
	group by all
),
payer as (
	select
		programme, payer,
		max(arrived) filter (where year = 2016) as first,
		max(arrived) filter (where year = 2017) as second
	from paid
	group by programme, payer
)
select
	b.programme, b.payer, b.first, b.second,
	free_aid_base(b.first, b.second) as base,
	free_aid_tier(free_aid_base(b.first, b.second), reading) as min_growth_pct,
	free_aid_target(b.first, b.second, reading) as target,
	y.year,
	y.year = 2019 as by_default,
	p.arrived,
	free_aid_completion(b.first, b.second, p.arrived, reading) as completion,
	free_aid_verdict(b.first, b.second, p.arrived, reading) as verdict
from payer as b
cross join (select unnest([2018, 2019, 2020]) as year) as y
left join paid as p
	on p.programme = b.programme
	and p.payer = b.payer
	and p.year = y.year;

-- 每个出资单位的分档与判定（从严）。 Tiers and verdicts of every payer by the strict reading.
-- computations 3.1: the default of this site, not of the document.
create or replace view fund_tier as
from fund_tier_by('strict');
