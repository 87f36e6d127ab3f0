-- 项目阶段的次序，谋划为 1；旁支与未写明为空。 The order of a project's stages from 1; none for side branches and the unstated.
-- computations 5.1: 谋划 → 入库 → 框架协议 → 正式签约 → 前期 → 开工 → 在建 → 完工.
create or replace macro stage_order(stage) as
	list_position(
		['idea', 'listed', 'framework', 'contract', 'preparation', 'started', 'building', 'done'],
		stage
	);

-- 到某日为止有证据的阶段记录：文件写明的，和登记的每次变更。 Stages of projects for which there is evidence by a day.
-- computations 5.1: no stage is inferred; the document's word counts as its record. A record of a later day is not known yet.
create or replace macro project_stage_record_at(as_of) as table
with record as (
	select id as project, stage, stage_date as moment, stage_words as words
	from project
	where stage <> 'unstated'
	union all
	select project, stage, date, words
	from project_stage
)
from record
where coalesce(partial_start(moment) <= as_of, true);

-- 每个项目最近的阶段，和有记录的签约日、开工日。 The latest stage of each project, and recorded days of contract and start.
-- computations 5.1 and 5.2: reached_… are records, and work under way or done implies a start; a day counts only when exact.
create or replace macro project_reached_at(as_of) as table
with latest as (
	select
		project, stage, moment, words,
		row_number() over (
			partition by project
			order by partial_start(moment) desc nulls last, stage_order(stage) desc nulls last, stage
		) as place
	from project_stage_record_at(as_of)
),
reached as (
	select
		project,
		bool_or(stage in ('framework', 'contract')) as signed,
		bool_or(stage = 'contract') as contracted,
		bool_or(stage in ('started', 'building', 'done')) as started,
		bool_or(stage = 'done') as done,
		min(partial_start(moment)) filter (where stage = 'contract' and length(moment) = 10) as contract_day,
		min(partial_start(moment)) filter (where stage = 'started' and length(moment) = 10) as start_day
	from project_stage_record_at(as_of)
	group by project
)
select
	p.id as project,
	p.programme,
	coalesce(l.stage, 'unstated') as stage,
	l.moment as stage_date,
	coalesce(l.words, p.stage_words) as stage_words,
	coalesce(r.signed, false) as signed,
	coalesce(r.contracted, false) as contracted,
	coalesce(r.started, false) as started,
	coalesce(r.done, false) as done,
	r.contract_day,
	r.start_day
from project as p
left join latest as l on l.project = p.id and l.place = 1
left join reached as r on r.project = p.id;

-- 截至日的项目管线。 The pipeline of projects on the snapshot's as-of date.
-- computations 5.1–5.3: kind is the heading of the clause; placement: county, city, line, several, unplaced; regions: every
-- place it touches, joined by |. A package holds several projects; a traction project draws others along and is no aid investment.
create or replace view project_pipeline as
with touched as (
	select
		x.project,
		string_agg(x.region, '|' order by x.region) as regions,
		string_agg(r.name, '|' order by x.region) as region_names,
		string_agg(r.short_name, '|' order by x.region) as region_short_names,
		string_agg(r.name_en, '|' order by x.region) as region_names_en,
		bool_or(x.inferred) as inferred,
		count(*) as places
	from project_place as x
	join region as r on r.adcode = x.region
	group by x.project
)
select
	p.id, p.programme, p.clause,
	c.heading as kind, c.heading_en as kind_en,
	p.name, p.name_en,
	case when p.role = 'traction' then 'traction' when p.items is not null then 'package' else 'single' end as role,
	p.items,
	coalesce(p.items_bound, 'exact') as items_bound,
	p.items_done,
	p.place, p.place_en,
	p.region,
	g.name as region_name,
	g.short_name as region_short_name,
	g.name_en as region_name_en,
	g.scope,
	g.label_lng, g.label_lat,
	t.regions, t.region_names, t.region_short_names, t.region_names_en,
	coalesce(t.inferred, false) as regions_inferred,
	case
		when p.linear then 'line'
		when p.region is null and t.places > 0 then 'several'
		when p.region is null then 'unplaced'
		when g.level = 'county' then 'county'
		else 'city'
	end as placement,
	p.investor, p.investor_en,
	p.amount_kind,
	p.amount, p.unit,
	coalesce(p.bound, 'exact') as bound,
	p.planned, p.done,
	r.stage,
	coalesce(stage_order(r.stage), 0) as stage_order,
	r.stage_words, r.stage_date,
	p.quote, p.note, p.note_en,
	s.title as source_title, s.address as source_address, s.grade
from project as p
join project_reached_at((select as_of from meta)) as r on r.project = p.id
join programme as m on m.id = p.programme
left join source as s on s.id = m.source
left join clause as c on c.programme = p.programme and c.path = split_part(p.clause, '/', 1)
left join region as g on g.adcode = p.region
left join touched as t on t.project = p.id;

-- 各方案点名项目的计划投资之和；打包数不加。 Planned investment of the named projects of each programme; packages stay out.
-- computations 3.3 and 5.2: kinds are never added, nor a package that may hold the others; a lower bound gives 至少.
create or replace view project_sum as
select
	programme,
	cast(count(*) as integer) as projects,
	cast(count(planned) filter (where amount_kind = 'planned') as integer) as with_amount,
	sum(planned) filter (where amount_kind = 'planned') as planned,
	case when count(*) filter (where amount_kind = 'planned') = 0 then null
		when bool_or(bound = 'about') filter (where amount_kind = 'planned') then 'about'
		else 'over'
	end as bound
from project_pipeline
where role = 'single'
group by programme;

-- 以实物计的目标与见到的进度。 Targets in physical units and the progress seen.
-- computations 5.2: apart from money; done is the newest public figure about the whole, else unknown.
create or replace view project_physical as
select
	t.programme, f.target, f.project, p.name as project_name, p.name_en as project_name_en,
	t.metric, t.metric_en, t.comparator, t.value as planned, t.unit, t.unit_en, t.clause, t.quote,
	(
		select arg_max(g.value, g.moment)
		from target_figure as g
		where g.target = f.target and g.whole and partial_start(g.moment) <= (select as_of from meta)
	) as done
from physical_target as f
join target as t on t.id = f.target
left join project as p on p.id = f.project;
