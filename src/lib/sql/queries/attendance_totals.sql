-- 公布的考勤合计，按派出单位、按县或不分，照来源。 Totals as published: whole, by supporter, by county. $1 programme id, or 'all'.
select
	t.programme, t.month,
	t.supporter,
	o.name as supporter_name,
	o.name_en as supporter_name_en,
	t.recipient,
	r.name as recipient_name,
	r.name_en as recipient_name_en,
	t.persons_due, t.persons_present, t.workdays_total, t.months_assessed, t.months_met,
	s.title as source_title,
	s.address as source_address,
	s.grade
from attendance_total as t
left join organisation as o on o.id = t.supporter
left join region as r on r.adcode = t.recipient
left join source as s on s.id = t.source
where $1 in ('all', t.programme)
	and partial_end(t.month) <= (select as_of from meta)
order by t.programme, t.month desc, t.supporter nulls first, t.recipient nulls first;
