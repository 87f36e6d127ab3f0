-- 一个支援方出的钱，逐笔，按类别。 Sums a supporter paid, by kind. $1 supporter id.
select
	f.id, f.programme, p.short_name, p.short_name_en, f.kind, f.year,
	f.payee, f.payee_name, r.name_en as payee_name_en,
	f.promised, f.arranged, f.arrived, f.bound, f.note,
	f.source_title, f.source_address, f.grade
from stated_fund as f
join programme as p on p.id = f.programme
left join region as r on r.adcode = f.payee
where f.payer = $1
order by f.kind_order, f.year desc nulls last, f.id;
