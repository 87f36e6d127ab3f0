-- 全部项目，逐个，按方案与条款。 All projects, one by one. No parameters.
select
	p.id, p.programme, m.short_name, m.short_name_en,
	p.clause, p.kind, p.kind_en, p.name, p.name_en, p.role, p.items, p.items_bound, p.items_done,
	p.place, p.place_en, p.region, p.region_name, p.region_short_name, p.region_name_en, p.scope,
	p.label_lng, p.label_lat, p.regions, p.region_names, p.region_short_names, p.region_names_en, p.regions_inferred, p.placement,
	p.investor, p.investor_en, p.amount_kind, p.amount, p.unit, p.bound, p.planned, p.done,
	p.stage, p.stage_order, p.stage_words, p.stage_date,
	p.quote, p.note, p.note_en, p.source_title, p.source_address, p.grade
from project_pipeline as p
join programme as m on m.id = p.programme
order by m.issued desc nulls last, p.programme, p.id;
