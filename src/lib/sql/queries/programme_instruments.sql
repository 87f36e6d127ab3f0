-- 一个方案的政策工具。 Policy instruments of one programme. $1 programme id.
select *
from instrument
where programme = $1
order by id;
