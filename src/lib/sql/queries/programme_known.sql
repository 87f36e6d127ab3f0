-- 一个方案已知与未知各多少。 What is known and unknown of one programme. $1 programme id.
select *
from programme_known
where programme = $1
order by programme;
