-- 通报里每个方案的一行。 One row a programme of the documents, for the bulletin. No parameters.
select
	b.programme, p.name, p.name_en, p.short_name, p.short_name_en, p.scope, p.doc_title, p.doc_no, p.issuer, p.issuer_en,
	p.period, p.period_en,
	b.issue, b.as_of,
	b.state, b.term_start, b.term_end, b.days_run, b.days_in_all, b.percent_run, b.days_left,
	b.next_stage, b.next_stage_en, b.next_due, b.next_days,
	b.targets, b.met, b.not_met, b.not_met_soft, b.in_progress, b.undecidable, b.registered, b.not_applicable,
	b.duties, b.duties_due, b.windows_due, b.windows_on_time, b.windows_late, b.windows_missing,
	b.windows_no_data,
	b.gaps, b.defects, b.weighty_defects, b.judges_growth
from bulletin_at((select as_of from meta), 'geometric', 'R2') as b
join programme as p on p.id = b.programme
order by p.issued desc nulls last, b.programme;
