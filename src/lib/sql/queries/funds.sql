-- 公开来源写明的钱，逐笔，按类别。 Sums of money that sources state, by kind. No parameters.
select
	f.id, f.programme, p.short_name, p.short_name_en, p.in_documents,
	f.kind, f.year, f.payer_name, f.payer_name_en, f.payee_name, f.payee_name_en,
	f.promised, f.arranged, f.arrived, f.bound, f.note,
	f.source_title, f.source_publisher, f.source_address, f.grade
from stated_fund as f
join programme as p on p.id = f.programme
order by f.kind_order, p.in_documents desc, f.programme, f.year desc nulls last, f.id;
