-- “一批”类承诺，只计数。 Promises of “a batch of”, only counted. No parameters.
select d.id, d.programme, m.short_name, m.short_name_en, d.clause, d.quote
from deliverable as d
join programme as m on m.id = d.programme
order by m.issued desc nulls last, d.programme, d.id;
