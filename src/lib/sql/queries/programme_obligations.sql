-- 一个方案的周期性义务。 Recurring duties of one programme. $1 programme id.
select *
from obligation
where programme = $1
order by id;
