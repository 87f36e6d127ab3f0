-- 一份文件各条款上的事实。 Facts that rest on the clauses of one document. $1 programme id.
select path, kind, id, title, title_en, quote
from clause_fact
where programme = $1
order by path, ordinal, id;
