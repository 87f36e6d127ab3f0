-- 受援县合计逐年齐不齐、缺谁。 Whether each year has the figures a total of all recipients needs. $1 programme id.
select v.indicator, v.year, v.members, v.known, v.missing, v.reason, v.total, v.growth
from recipients_total_year_at((select as_of from meta)) as v
join indicator as i on i.id = v.indicator
where v.programme = $1
order by i.ordinal, v.year;
