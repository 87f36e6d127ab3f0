-- 各飞地项目逐年应结算与已结算的税收。 Tax due and settled by project and year. $1 reading of ten years: natural, months.
select
	t.project, t.project_name, t.programme, t.year, t.first_tax, t.year_no,
	t.tax_total, t.tax_local, t.ratio_out,
	t.due_out, t.due_in, t.due_out_local, t.due_in_local, t.settled, t.unsettled,
	t.override_doc, t.estimated, t.reason,
	s.title as source_title, s.address as source_address, s.grade
from tax_split_at($1) as t
join source as s on s.id = t.source
order by t.programme, t.project, t.year;
