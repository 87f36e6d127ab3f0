-- 各企业无偿帮扶资金对照分档，一年一行。 Free aid of each enterprise against its tier, one row a year. No parameters.
select
	f.programme, p.short_name, p.short_name_en,
	f.payer, o.name as payer_name, coalesce(o.name_en, o.name) as payer_name_en,
	f.year, f.first, f.second, f.base,
	f.growth_due, f.growth_due_lenient, f.need, f.goal, f.actual, f.bound, f.gained,
	f.verdict, f.verdict_lenient, f.verdict_sum
from fund_tier as f
join programme as p on p.id = f.programme
join organisation as o on o.id = f.payer
order by f.programme, f.payer, f.year;
