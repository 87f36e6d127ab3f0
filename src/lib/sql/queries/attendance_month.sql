-- 派驻考勤逐月的合计与合规率。 Attendance of posted staff by month. $1 programme id, or 'all'.
select
	a.obligation, a.programme, a.month, a.rows,
	a.persons_due, a.persons_present, a.workdays_due, a.workdays_total,
	a.months_assessed, a.months_met, a.expected, a.coverage, a.rate, a.reason,
	(
		select string_agg(s.title, '；' order by s.id)
		from source as s
		where list_contains(string_split(a.sources, '|'), s.id)
	) as sources
from attendance_month as a
where $1 in ('all', a.programme)
order by a.obligation, a.month desc;
