-- 一个方案的帮扶资金分档。 Tiers of the growth of aid money of one programme. $1 programme id.
select *
from fund_tier_rule
where programme = $1
order by tier, id;
