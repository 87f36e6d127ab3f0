-- 一个数与目标相比：达到、未达到、超出区间、相差、说不清。 Sets a figure against a target.
-- computations 5.4: > is strict; ≥ and 以上 include the number; a number without 不少于 is read as at least, a price as
-- at most; a range is met from its lower end, beyond it is said so; 约 shows the difference, a tenth either way is
-- met and further off is only apart. A figure known as 超 or 余 is a lower bound, 约 decides nothing: unclear.
create or replace macro target_comparison(comparator, value, value_max, unit, figure, bound) as
	case
		when value is null or figure is null then null
		when bound = 'about' then 'unclear'
		when comparator = '≈' and bound = 'over' then 'unclear'
		when comparator = '≈' and abs(figure - value) <= 0.1 * value then 'met'
		when comparator = '≈' then 'apart'
		when comparator = 'range' and figure > value_max then 'beyond'
		when comparator = '=' and starts_with(unit, '元') and bound = 'over' then 'unclear'
		when comparator = '=' and starts_with(unit, '元') and figure > value then 'not_met'
		when comparator = '=' and starts_with(unit, '元') then 'met'
		when comparator = '>' and (figure > value or (figure = value and bound = 'over')) then 'met'
		when comparator in ('>=', '=', 'range') and figure >= value then 'met'
		when bound = 'over' then 'unclear'
		else 'not_met'
	end;

-- 目标的最后一天：文件写明的期限，或“每年”“任务期内”所指期限的末日。 The last day of a target's deadline, if any.
-- 到2020年前 may mean the end of 2019 or of 2020: its latest reading is taken. 尽快 and the like fix no day.
create or replace macro deadline_day(due, deadline, term_end) as
	case
		when due is not null then partial_end(due)
		when regexp_matches(deadline, '^[0-9]{4}前$') then partial_end(left(deadline, 4))
		when starts_with(deadline, '每') or deadline in ('任务期内', '试点期') then term_end
	end;

-- 每条目标的判定，只用六种：依据、原因、期限、字面强度、是否随读法改变。 The verdict of every target on a day.
-- computations 0.3, 2 and 5.4, ruling 7. Rows of kind scope, status or plan, and wordings without a number, are only
-- registered. Growth targets take the verdicts of the recipients: one 未达到 decides, all must be 已达到. Visits take
-- the windows of the duty of the same clause. Floors and tiers of money take fund_target. All others rest on
-- target_figure: without a figure for all they bind
-- they are 不能判定, never 0 and never failed. soft: 力争, shown as 未达（力争）; in_principle allows exceptions and is
-- never 未达到. reading_sensitive: another averaging method or another reading of 互访 gives another verdict.
create or replace macro target_verdict_at(as_of, method, reading) as table
with dated as (
	select t.*, deadline_day(t.due, t.deadline, p.term_end) as deadline_day
	from target as t
	join programme_term as p on p.programme = t.programme
),
cell as materialized (
	from four_indicator_verdict_at(as_of, method)
),
growth_share as (
	select
		target,
		count(*) as recipients,
		count(*) filter (where comparison = 'above') as above,
		count(*) filter (where comparison = 'not_above') as not_above,
		count(*) filter (where comparison = 'within_rounding') as within_rounding,
		count(*) filter (where comparison = 'none') as no_data,
		count(*) filter (where verdict = 'met') as met,
		count(*) filter (where verdict = 'not_met') as not_met,
		bool_or(verdict = 'in_progress') as running,
		bool_or(reference_only) as reference_only,
		bool_or(method_sensitive and verdict in ('met', 'not_met')) as reading_sensitive,
		bool_or(source_sensitive) as source_sensitive,
		cast(min(cast(split_part(year_list, ',', 1) as integer)) as integer) as first_year,
		cast(max(cast(split_part(year_list, ',', -1) as integer)) as integer) as last_year
	from cell
	where target is not null
	group by target
),
visit_share as (
	select
		t.id as target,
		any_value(c.windows_due) as windows_due,
		any_value(c.windows_missing > 0) as failed,
		any_value(c.windows_due > 0 and c.windows_on_time + c.windows_late = c.windows_due) as done,
		count(distinct
			case
				when r.windows_missing > 0 then 'not_met'
				when r.windows_on_time + r.windows_late = r.windows_due then 'met'
				else 'unknown'
			end
		) > 1 as reading_sensitive
	from target as t
	join obligation as o on o.programme = t.programme and o.clause = t.clause and contains(o.name, '互访')
	join obligation_compliance_at(as_of, reading) as c on c.obligation = o.id
	join (
		from obligation_compliance_at(as_of, 'R1')
		union all
		from obligation_compliance_at(as_of, 'R2')
		union all
		from obligation_compliance_at(as_of, 'R3')
	) as r on r.obligation = o.id
	where contains(t.metric, '互访')
	group by t.id
),
figure as (
	select f.*
	from target_figure as f
	join dated as t on t.id = f.target
	where coalesce(partial_end(f.moment) <= as_of, true)
		and coalesce(partial_start(f.moment) <= t.deadline_day, true)
	qualify row_number() over (
		partition by f.target order by f.whole desc, partial_end(f.moment) desc nulls last, f.id
	) = 1
),
compared as (
	select
		t.*,
		case
			when t.deadline_day is null then 'none'
			when t.deadline_day < as_of then 'passed'
			else 'ahead'
		end as deadline_state,
		g.recipients, g.above, g.not_above, g.within_rounding, g.no_data, g.met, g.not_met,
		g.running, g.first_year, g.last_year,
		coalesce(g.reference_only, false) as reference_only,
		coalesce(g.source_sensitive, false) as source_sensitive,
		coalesce(g.reading_sensitive, v.reading_sensitive, m.reading_sensitive, false) as reading_sensitive,
		v.windows_due, v.done, v.failed,
		m.reason as money_reason, m.parts, m.parts_met, m.parts_not_met,
		f.whole,
		f.value as figure, f.bound as figure_bound, f.moment as figure_moment,
		f.subject as figure_subject, f.note as figure_note, f.source,
		case
			when f.whole then target_comparison(t.comparator, t.value, t.value_max, t.unit, f.value, f.bound)
		end as comparison
	from dated as t
	left join growth_share as g on g.target = t.id
	left join visit_share as v on v.target = t.id
	left join fund_target_at(as_of) as m on m.target = t.id and m.reason is not null
	left join figure as f on f.target = t.id
),
explained as (
	select
		*,
		case
			when kind in ('scope', 'status', 'plan') then kind
			when strength = 'encourage' then 'encouraged'
			when comparator = 'qualitative' or strength = 'direction' then 'qualitative'
			when recipients > 0 and not_met > 0 then 'some_not_met'
			when recipients > 0 and met = recipients then 'all_met'
			when recipients > 0 and running then 'term_running'
			when recipients > 0 then 'recipients_undecided'
			when failed then 'windows_missing'
			when done then 'windows_done'
			when money_reason in ('cells_not_met', 'payers_not_met') and deadline_state = 'ahead' and strength = 'strive'
			then 'deadline_ahead'
			when money_reason is not null then money_reason
			when figure is null then 'no_public_data'
			when not whole then 'partial_evidence'
			when comparison is null then 'no_number'
			when comparison = 'unclear' then 'bound_only'
			when comparison = 'beyond' then 'beyond_range'
			when comparison = 'met' then 'reached'
			when comparison = 'apart' then 'about'
			when strength = 'in_principle' then 'exceptions_allowed'
			when deadline_state = 'ahead' then 'deadline_ahead'
			else 'below'
		end as reason
	from compared
)
select
	id as target, programme,
	case
		when reason in ('scope', 'status', 'plan', 'encouraged', 'qualitative', 'about') then 'registered'
		when reason in ('all_met', 'windows_done', 'cells_met', 'payers_met', 'reached', 'beyond_range') then 'met'
		when reason in ('some_not_met', 'windows_missing', 'cells_not_met', 'payers_not_met', 'below') then 'not_met'
		when reason = 'nobody_in_tier' then 'not_applicable'
		when reason in ('term_running', 'deadline_ahead') then 'in_progress'
		else 'undecidable'
	end as verdict,
	reason,
	deadline_day, deadline_state, strength,
	strength = 'strive' as soft,
	reading_sensitive, source_sensitive, reference_only,
	cast(recipients as integer) as recipients,
	cast(above as integer) as above,
	cast(not_above as integer) as not_above,
	cast(within_rounding as integer) as within_rounding,
	cast(no_data as integer) as no_data,
	cast(met as integer) as met,
	cast(not_met as integer) as not_met,
	first_year, last_year,
	parts, parts_met, parts_not_met,
	figure, figure_bound, figure_moment, figure_subject, figure_note,
	whole as figure_whole,
	source
from explained;

-- 截至日每条目标的判定（几何平均，互访双向各有）。 The verdict of every target on the snapshot's as-of date.
-- computations 2.1 and 4: method and reading are this dashboard's defaults, not the documents'. Four other views
-- read it, and the engine takes longer to plan it than to compute it, so it is computed once.
-- Key: target.
create or replace table stored_target_verdict as
from target_verdict_at((select as_of from meta), 'geometric', 'R2');

-- 截至日每条目标的判定，发布时算好。 The verdict of every target on the as-of date, as computed when published.
create or replace view target_verdict as
from stored_target_verdict;
