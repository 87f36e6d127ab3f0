-- 派驻考勤逐月的合计：应派、在岗、人日、合规人月，以及覆盖率。 Posted staff month by month: due, in post, workdays, compliance, coverage.
-- computations 4, clause 三(四) of Sichuan 2024: 7 working days a person and month; each person-month stands alone.
-- Only totals exist, and those of fewer than 3 people were withheld at publishing (computations 7). Rows of one month
-- are split one way; the split that covers most people is read, the whole before its parts, never both together.
-- workdays_due: days a person times persons due. expected: persons due in all, where a source states how many
-- (record_coverage). The rate is compliant of assessed person-months, and only at 80 % coverage or more.
-- sources: identifiers joined by |.
create or replace macro attendance_month_at(as_of) as table
with duty as (
	select id as obligation, programme, count_per_period as days_due
	from obligation
	where scope = '人'
		and period = '月'
),
split as (
	select
		programme, month,
		(supporter is not null)::integer + (recipient is not null)::integer as parts,
		count(*) as rows,
		sum(persons_due) as persons_due,
		sum(persons_present) as persons_present,
		sum(workdays_total) as workdays_total,
		sum(months_assessed) as months_assessed,
		sum(months_met) as months_met,
		string_agg(distinct source, '|' order by source) as sources
	from attendance_total
	where partial_end(month) <= as_of
	group by programme, month, (supporter is not null)::integer + (recipient is not null)::integer
	qualify row_number() over (
		partition by programme, month order by sum(persons_due) desc, parts
	) = 1
),
declared as (
	select d.obligation, s.month, max(c.bodies) as expected
	from duty as d
	join split as s on s.programme = d.programme
	join record_coverage as c on c.obligation = d.obligation
	where partial_start(c.covers_from) <= partial_start(s.month)
		and partial_end(c.covers_to) >= partial_end(s.month)
	group by d.obligation, s.month
),
known as (
	select
		d.obligation, s.*, d.days_due, e.expected,
		s.persons_due / nullif(e.expected, 0) as share
	from split as s
	join duty as d on d.programme = s.programme
	left join declared as e on e.obligation = d.obligation and e.month = s.month
)
select
	obligation, programme, month,
	cast(rows as integer) as rows,
	cast(expected as integer) as expected,
	cast(persons_due as integer) as persons_due,
	cast(persons_present as integer) as persons_present,
	cast(persons_due * days_due as integer) as workdays_due,
	cast(workdays_total as integer) as workdays_total,
	cast(months_assessed as integer) as months_assessed,
	cast(months_met as integer) as months_met,
	100e0 * share as coverage,
	case when share >= 0.8 and months_assessed > 0 then 100e0 * months_met / months_assessed end as rate,
	case
		when share is null then 'bodies_unknown'
		when share < 0.8 then 'coverage_low'
		when months_assessed = 0 then 'none_assessed'
		else 'rated'
	end as reason,
	sources
from known;

-- 截至日派驻考勤逐月的合计。 Posted staff month by month on the snapshot's as-of date.
create or replace view attendance_month as
from attendance_month_at((select as_of from meta));
