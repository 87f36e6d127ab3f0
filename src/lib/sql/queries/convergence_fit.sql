-- 年均增幅对起点水平的回归直线与 95% 区间。 The line through those points, with its 95 % interval.
-- $1 programme id. Without eight counties only their number is there.
select
	f.indicator, f.counties,
	round(f.slope, 9) as slope,
	round(f.intercept, 9) as intercept,
	round(f.r2, 6) as r2,
	round(f.mean_x, 9) as mean_x,
	round(f.sxx, 9) as sxx,
	round(f.residual, 9) as residual,
	round(f.t, 6) as t,
	round(f.halving, 6) as halving,
	round(f.halving_low, 6) as halving_low,
	round(f.halving_high, 6) as halving_high
from convergence_fit as f
join programme as own on own.scope = f.scope and own.id = $1
join indicator as i on i.id = f.indicator
order by i.ordinal;
