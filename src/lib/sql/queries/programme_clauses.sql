-- 一个方案的条款。 Clauses of one programme. $1 programme id.
select *
from clause
where programme = $1
order by ordinal, path;
