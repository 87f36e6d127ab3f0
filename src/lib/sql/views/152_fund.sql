-- 公开来源写明的每一笔钱。 Every sum of money a source states, with names.
-- computations 3.3: the kinds are never added up, nor are figures of one kind whose relation is unknown.
-- bound: over, what the source says is a lower bound; about; exact or not stated otherwise.
create or replace view stated_fund as
select
	f.id, f.programme, f.kind, f.year,
	list_position(
		['fiscal_aid', 'free_aid', 'donation', 'loan', 'fund', 'signed', 'planned', 'done'], f.kind
	) as kind_order,
	coalesce(f.payer_region, f.payer_organisation) as payer,
	coalesce(pr.name, po.name) as payer_name,
	coalesce(pr.name_en, po.name_en) as payer_name_en,
	f.payee,
	r.name as payee_name,
	r.name_en as payee_name_en,
	f.promised, f.arranged, f.arrived,
	coalesce(f.bound, 'exact') as bound,
	f.note,
	s.title as source_title, s.publisher as source_publisher, s.address as source_address, s.grade
from fund_flow as f
join source as s on s.id = f.source
left join region as pr on pr.adcode = f.payer_region
left join organisation as po on po.id = f.payer_organisation
left join region as r on r.adcode = f.payee;

-- 一个年度下限的判定。 Verdict on one yearly floor.
-- computations 3.2: nothing published decides nothing; a year still running is not missed yet.
-- A sum known as 超 is a lower bound and can only be met by it; one known as 约 decides nothing (computations 3.3).
create or replace macro floor_verdict(amount, floor, ended, bound := 'exact') as
	case
		when amount is null or bound = 'about' then 'undecidable'
		when amount >= floor then 'met'
		when ended and bound = 'over' then 'undecidable'
		when ended then 'not_met'
		else 'in_progress'
	end;

-- 各支援地各年安排与到位的援建资金，对照每年的下限。 Aid of each supporter and year against the yearly floor.
-- computations 3.2: arranged (the verb of clause 十三) and arrived (十七) are judged side by side; a sum nobody
-- published is undecidable, never missed. Money of another programme never counts. A floor is a target per
-- supporter and year; its first year is the programme's.
create or replace macro aid_floor_at(as_of) as table
with floor as (
	select t.id as target, t.programme, t.value as floor, y.first_year, y.last_year
	from target as t
	join programme_years_at(as_of) as y on y.programme = t.programme
	where t.unit = '万元/支援地/年'
		and t.comparator = '>='
),
cell as (
	select f.target, f.programme, f.floor, m.region as supporter, m.ordinal, g.year
	from floor as f
	join programme_member_at(as_of) as m on m.programme = f.programme
	join list as l on l.id = m.list and l.role = 'supporter'
	cross join lateral (
		select cast(unnest(range(f.first_year, least(f.last_year, year(as_of)) + 1)) as integer) as year
	) as g
),
paid as (
	select
		programme, payer_region, year,
		sum(arranged) as arranged,
		sum(arrived) as arrived,
		-- A total is as vague as the vaguest of its sums.
		case
			when bool_or(bound = 'about') then 'about'
			when bool_or(bound = 'over') then 'over'
			else 'exact'
		end as bound
	from fund_flow
	where kind = 'fiscal_aid' and payer_region is not null
	group by programme, payer_region, year
)
select
	c.target, c.programme, c.supporter, c.ordinal, c.year, c.floor,
	p.arranged, p.arrived,
	coalesce(p.bound, 'exact') as bound,
	floor_verdict(p.arranged, c.floor, c.year < year(as_of), bound := coalesce(p.bound, 'exact')) as arranged_verdict,
	floor_verdict(p.arrived, c.floor, c.year < year(as_of), bound := coalesce(p.bound, 'exact')) as arrived_verdict
from cell as c
left join paid as p
	on p.programme = c.programme
	and p.payer_region = c.supporter
	and p.year = c.year;

-- 截至日的援建资金格。 The grid of aid against the floor on the snapshot's as-of date.
create or replace view aid_floor as
from aid_floor_at((select as_of from meta));

-- 无偿帮扶资金的基数：2016、2017 两年实际到位额的平均（万元）。 The base of free aid: the mean of what arrived in 2016 and 2017.
-- computations 3.1, clause 四(二) of the 2018 text: a year without a figure leaves no base; a base of 0 is none.
create or replace macro free_aid_base(first, second) as
	nullif((first + second) / 2e0, 0e0);

-- 无偿帮扶资金基数落在哪一档、应增多少。 The tier of a base amount and the growth it demands, in percent.
-- computations 3.1: 200 and 500 stand in two tiers of the text; reading 'strict' takes the higher growth, the
-- default of this site, 'lenient' the lower. A base of 0 or none has no tier.
create or replace macro free_aid_tier(base, reading) as
	case reading
		when 'strict' then (
			select max(min_growth_pct) from fund_tier_rule
			where base > 0 and base >= lower and (upper is null or base <= upper)
		)
		when 'lenient' then (
			select min(min_growth_pct) from fund_tier_rule
			where base > 0 and base >= lower and (upper is null or base <= upper)
		)
		else error('没有这种分档读法：' || reading || '。请用 strict（从严）或 lenient（从宽）。')
	end;

-- 无偿帮扶资金的目标额：基数加应增额（万元）。 The amount free aid has to reach: the base and the growth its tier demands.
-- computations 3.1: the amount is not monotonic across a boundary (201 万元 asks for less than 200), so firms are
-- never ordered by it.
create or replace macro free_aid_target(first, second, reading) as
	free_aid_base(first, second)
	* (100e0 + free_aid_tier(free_aid_base(first, second), reading)) / 100e0;

-- 无偿帮扶资金的完成率：实际增加额与应增额之比（%）。 Growth reached of the growth demanded, in percent.
-- computations 3.1: what firms may be ordered by; over 100 is kept.
create or replace macro free_aid_completion(first, second, actual, reading) as
	100e0 * (actual - free_aid_base(first, second))
	/ (free_aid_target(first, second, reading) - free_aid_base(first, second));

-- 无偿帮扶资金增幅的判定，一年一判。 Verdict on the growth of free aid in one year, by tier.
-- computations 3.1: base is the mean of what arrived in 2016 and 2017, 万元; without both, or with a base of 0,
-- undecidable. The target is the base and its growth; reaching it exactly is met. The text says 力争: soft.
create or replace macro free_aid_verdict(first, second, actual, reading) as
	case
		when free_aid_target(first, second, reading) is null or actual is null then 'undecidable'
		when actual >= free_aid_target(first, second, reading) - 1e-9 then 'met'
		else 'not_met'
	end;
