-- 一个方案的文件没有写明的内容。 What the documents leave out of one programme. $1 programme id.
select *
from gap
where programme = $1
order by id;
