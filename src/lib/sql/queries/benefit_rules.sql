-- 利益共享规则，逐条。 Rules of benefit sharing, one by one. No parameters.
select
	b.id, b.programme, m.short_name, m.short_name_en,
	b.clause, b.name, b.name_en, b.base, b.base_en, b.collector, b.collector_en,
	b.split, b.split_en, b.override, b.override_en, b.strength, b.strength_en, b.quote
from benefit_rule as b
join programme as m on m.id = b.programme
order by m.issued desc nulls last, b.programme, b.id;
