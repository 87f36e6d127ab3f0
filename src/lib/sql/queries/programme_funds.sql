-- 公开来源写明的一个方案的钱，逐笔，按类别。 Sums of money sources state of one programme, by kind. $1 programme id.
select
	f.id, f.kind, f.year, f.payer_name, f.payer_name_en, f.payee_name, f.payee_name_en,
	f.promised, f.arranged, f.arrived, f.bound, f.note, f.source_title
from stated_fund as f
where f.programme = $1
order by f.kind_order, f.year desc nulls last, f.id;
