-- 利益共享规则，逐条。 Rules of benefit sharing, one by one. No parameters.
select
	b.id, b.programme, m.short_name, m.short_name_en,
	b.clause, b.name, b.base, b.collector, b.split, b.override, b.strength, b.quote
from benefit_rule as b
join programme as m on m.id = b.programme
order by m.issued desc nulls last, b.programme, b.id;
