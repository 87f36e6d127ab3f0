-- 涉及各县的项目、事件与资金，逐条。 Projects, events and sums of money that touch each county, one row each.
-- $1 adcode, or 'all'. Amounts are 万元 and of different kinds: never added up. code: stage of a project, kind of an
-- event or of money; clause for projects, which stand in a document, source for the others.
with record as (
	select
		t.region as county, 'project' as kind, x.id, x.programme,
		x.stage_date as moment,
		x.stage as code,
		x.name as what,
		x.name_en as what_en,
		x.investor as other,
		x.investor_en as other_en,
		coalesce(x.amount * case x.unit when '亿元' then 1e4 else 1e0 end, x.planned, x.done) as amount,
		x.bound, x.clause, x.quote,
		null as source,
		x.note,
		x.note_en,
		t.role as touch,
		t.inferred
	from project_pipeline as x
	join project_place as t on t.project = x.id
	union all
	select
		v.region, 'event', e.id, e.programme, e.date, e.kind, e.what, e.what_en,
		coalesce(o.name, s.name),
		coalesce(o.name_en, s.name_en),
		null, null, null, null, e.source, e.note, null, null, null
	from event as e
	cross join lateral (select unnest(list_distinct([e.recipient, e.supporter_region])) as region) as v
	left join region as s on s.adcode = case when v.region = e.recipient then e.supporter_region else e.recipient end
	left join organisation as o on o.id = e.supporter_organisation
	where v.region is not null
	union all
	select
		v.region, 'fund', f.id, f.programme, cast(f.year as varchar), f.kind,
		case when v.region = f.payee then 'in' else 'out' end,
		null,
		coalesce(case when v.region = f.payee then o.name end, s.name),
		coalesce(case when v.region = f.payee then o.name_en end, s.name_en),
		coalesce(f.arrived, f.arranged, f.promised),
		f.bound, null, null, f.source, f.note, null, null, null
	from fund_flow as f
	cross join lateral (select unnest(list_distinct([f.payee, f.payer_region])) as region) as v
	left join region as s on s.adcode = case when v.region = f.payee then f.payer_region else f.payee end
	left join organisation as o on o.id = f.payer_organisation
	where v.region is not null
)
select
	x.county, x.kind, x.id, x.programme, p.short_name, p.short_name_en, p.in_documents,
	x.moment, x.code, x.what, x.what_en, x.other, x.other_en, x.amount, x.bound, x.clause, x.quote,
	s.title as source_title,
	s.address as source_address,
	s.grade, x.note, x.note_en, x.touch, x.inferred
from record as x
join programme as p on p.id = x.programme
join region as r on r.adcode = x.county and r.level = 'county'
left join source as s on s.id = x.source
where $1 in ('all', x.county)
order by x.county, x.kind, x.moment desc nulls last, x.id;
