-- 一个方案的主体与职责。 Actors and their duties of one programme. $1 programme id.
select *
from actor
where programme = $1
order by id;
