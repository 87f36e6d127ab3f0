-- 无偿帮扶资金的分档，及上界两种读法的增幅。 Tiers of free aid, with both readings of the upper boundary. No parameters.
select
	r.id, r.programme, p.short_name, p.short_name_en, r.clause, r.tier, r.lower, r.upper, r.min_growth_pct,
	free_aid_tier(r.upper, 'strict') as upper_strict,
	free_aid_tier(r.upper, 'lenient') as upper_lenient,
	r.quote, r.note
from fund_tier_rule as r
join programme as p on p.id = r.programme
order by r.programme, r.lower nulls first, r.id;
