-- 一个方案的“一批”类承诺。 Promises of “a batch of” of one programme. $1 programme id.
select *
from deliverable
where programme = $1
order by id;
