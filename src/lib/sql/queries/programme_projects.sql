-- 一个方案的项目。 Projects of one programme. $1 programme id.
select *
from project
where programme = $1
order by id;
