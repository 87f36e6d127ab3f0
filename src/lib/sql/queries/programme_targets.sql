-- 一个方案的带数字的承诺与门槛。 Promises with a number of one programme. $1 programme id.
select *
from target
where programme = $1
order by id;
