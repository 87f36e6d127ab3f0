-- 三类用户常问的问题，各有多少公开数据可答。 The questions of the three kinds of users, with how much public data answers each.
-- computations 1. known of in_all: cells, counties, windows or figures that have public data, in the unit of the question; value is
-- the count the answer turns on. With nothing to ask about (in_all 0) the answer is that; without a row to count, in_all is null. Nothing is added across programmes but counts of rows (computations F19).
create or replace view question as
with county as (
	select
		region,
		bool_and(comparison <> 'none') as comparable,
		bool_and(comparison = 'above') as above
	from four_indicator_verdict
	where programme = 'hb2020'
	group by region
),
due as materialized (
	select o.programme, o.id, o.clause, o.scope, o.period, w.state
	from obligation_window as w
	join obligation as o on o.id = w.obligation
	where w.due
),
several as (
	select recipient, bool_or(role = 'lead') as led
	from stated_link
	where programme = 'sc2024'
	group by recipient
	having count(distinct supporter) > 1
),
counted as (
	select 1 as ordinal, 'ahead' as id, 'leader' as asker, 'hb2020' as programme, '(二)' as clause,
		count(*) filter (where comparable) as known, count(*) as in_all, count(*) filter (where above) as value
	from county
	union all
	select 2, 'pace', 'leader', 'hb2020', '(二)', count(pace), count(*), null
	from catch_up
	where programme = 'hb2020'
	union all
	select 3, 'silent', 'leader', 'hb2020', '(五)/(十六)', count(*) filter (where state <> 'no_data'), count(*),
		count(*) filter (where state = 'missing')
	from due
	where programme = 'hb2020' and clause in ('(五)', '(十六)')
	union all
	select 4, 'floor', 'leader', 'hb2020', '(十三)', count(arranged), count(*),
		count(*) filter (where arranged_verdict = 'met')
	from aid_floor
	where programme = 'hb2020'
	union all
	select 5, 'rank', 'leader', 'hb2020', '(十七)',
		count(*) filter (where region in (select region from rank_progress)), count(*), null
	from programme_member
	where programme = 'hb2020' and role = 'recipient'
	union all
	select 6, 'industries', 'leader', 'sc2024', '一(三)',
		(select count(*) from target_figure where target = 'T-SC2024-03' and not whole), count(*), null
	from programme_member
	where programme = 'sc2024' and role = 'recipient'
	union all
	select 7, 'towns', 'leader', 'sc2024', '三(二)', count(coverage), count(*), null
	from town_coverage_at((select as_of from meta))
	union all
	select 8, 'started', 'leader', 'zj2023', '一套机制·加强跟踪服务', count(*) filter (where reason = 'known'), count(*), null
	from project_rate
	where rate = 'start'
	union all
	select 9, 'deadlines', 'leader', null, null,
		count(*) filter (where term_end is not null or next_due is not null), count(*),
		count(*) filter (where state = 'ended')
	from programme_progress
	where programme in (select id from programme where in_documents)
	union all
	select 10, 'undecided', 'leader', null, null, count(*) filter (where verdict <> 'undecidable'), count(*),
		count(*) filter (where verdict = 'undecidable')
	from target_verdict
	union all
	select 11, 'attendance', 'soe', 'sc2024', '三(四)',
		(select count(*) from attendance_month where programme = 'sc2024' and rate is not null), count(*), null
	from due
	where programme = 'sc2024' and scope = '人' and period = '月'
	union all
	select 12, 'tier', 'soe', 'sc2018', '四(二)',
		(select count(distinct payer) from fund_tier where programme = 'sc2018' and need is not null),
		count(distinct supporter), null
	from stated_link
	where programme = 'sc2018'
	union all
	select 13, 'lead', 'soe', 'sc2024', '三(二)', count(*) filter (where led), count(*), null
	from several
	union all
	select 14, 'listed', 'soe', 'zj2023', '一张清单', coalesce(sum(items_done), 0), sum(items), null
	from project_pipeline
	where programme = 'zj2023' and stage = 'listed'
	union all
	select 15, 'readings', 'planning', 'hb2020', '(二)', count(*) filter (where comparison <> 'none'), count(*),
		count(*) filter (where changed)
	from reading_sensitivity
	where programme = 'hb2020' and reading <> 'default'
	union all
	select 16, 'filings', 'planning', 'hb2020', '(五)/(七)/(十三)', count(*) filter (where state <> 'no_data'), count(*),
		count(*) filter (where state = 'missing')
	from due
	where programme = 'hb2020' and clause in ('(五)', '(七)', '(十三)')
	union all
	select 17, 'tax', 'planning', 'sy2021', '三(三)3',
		count(*) filter (where id in (select project from tax_split)), count(*), null
	from project
	where programme = 'sy2021'
	union all
	select 18, 'cadence', 'planning', 'sy2021', '四(二)', count(*) filter (where state <> 'no_data'), count(*),
		count(*) filter (where state = 'missing')
	from due
	where programme = 'sy2021'
	union all
	select 19, 'sources', 'team', null, null, count(source), count(*), null
	from figure
	union all
	select 20, 'bulletin', 'team', 'sc2024', '三(五)/五(三)', count(*), count(*), null
	from programme_comparison as c
	join programme as p on p.id = c.programme and p.in_documents
	union all
	select 21, 'ended', 'team', null, null, count(*) filter (where state <> 'unknown'), count(*),
		count(*) filter (where state = 'ended')
	from programme_progress
	where programme in (select id from programme where in_documents)
)
select
	cast(ordinal as integer) as ordinal,
	id as question,
	asker, programme, clause,
	cast(known as integer) as known,
	cast(in_all as integer) as in_all,
	cast(value as integer) as value,
	case
		when in_all = 0 then 'answered'
		when coalesce(known, 0) = 0 then 'unknown'
		when known < in_all then 'part'
		else 'answered'
	end as state
from counted;
