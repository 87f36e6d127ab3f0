-- 与每县经济最相近的五个县。 The five counties most like each one in economy.
-- $1 adcode, or 'all'. place: 1 is nearest; basis: indicator and year of the levels compared.
select
	s.region as county,
	s.place,
	s.peer,
	r.name as peer_name,
	r.name_en as peer_name_en,
	round(s.distance, 6) as distance,
	s.indicators,
	s.basis
from similar_economy as s
join region as r on r.adcode = s.peer
where s.place <= 5
	and $1 in ('all', s.region)
order by s.region, s.place, s.peer;
