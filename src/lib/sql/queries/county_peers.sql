-- 各县在同一名单、同一市里的位次与中位数。 Place and median of each county among its lists and its city.
-- $1 adcode, or 'all'; $2 method. place and value are empty for a county without the figure: it is not ranked.
-- Six decimals: five more than are shown, so that no rounding is seen twice, and a page stays small.
select
	p.region as county,
	p.kind, p.peers, p.name, p.name_en, p.indicator, p.measure, p.basis,
	round(p.value, 6) as value,
	round(p.median, 6) as median,
	p.place, p.known, p.members, p.expected
from county_peer_at($2) as p
join indicator as i on i.id = p.indicator
where $1 in ('all', p.region)
order by p.region, p.kind desc, p.peers, i.ordinal, p.indicator, p.measure desc;
