-- 全部目标与判定。 Every target with its verdict. $1 averaging method, $2 reading of mutual visits.
-- availability: what the clauses say about the data behind them (P N I U X), joined by semicolons.
select
	t.id, t.programme, p.short_name, p.short_name_en,
	t.kind, t.metric, t.metric_en, t.comparator, t.value, t.value_max, t.value_text, t.value_text_en, t.unit, t.unit_en, t.strength,
	t.baseline, t.deadline, t.deadline_en, v.deadline_day, v.deadline_state,
	t.bound, t.bound_en,
	v.verdict, v.reason, v.soft, v.reading_sensitive, v.source_sensitive, v.reference_only,
	v.recipients, v.above, v.not_above, v.within_rounding, v.no_data, v.met, v.not_met,
	v.first_year, v.last_year,
	v.parts, v.parts_met, v.parts_not_met,
	v.figure, v.figure_bound, v.figure_moment, v.figure_subject, v.figure_note, v.figure_whole,
	s.title as source_title, s.address as source_address, s.grade,
	c.availability,
	t.clause, t.quote, t.note
from target as t
join target_verdict_at((select as_of from meta), $1, $2) as v on v.target = t.id
join programme as p on p.id = t.programme
left join source as s on s.id = v.source
left join clause as c on c.programme = t.programme and c.path = split_part(t.clause, '/', 1)
order by p.issued desc nulls last, t.programme, t.id;
