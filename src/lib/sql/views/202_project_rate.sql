-- 各项比率里的每个项目：进不进分子。 The projects behind each rate, and whether the numerator holds them.
-- computations 5.2: named aid projects, one row each; packages and traction projects stay out, because what a package
-- holds is unknown. money is the planned investment; empty where none is stated.
create or replace macro project_rate_row_at(as_of) as table
with named as (
	select
		r.*, p.planned, p.done as spent,
		p.amount_kind
	from project_reached_at(as_of) as r
	join project as p on p.id = r.project
	where p.items is null and p.role is null
)
select programme, 'formal_signing' as rate, 'count' as basis, project, contracted as counted, 1.0 as whole, 1.0 as part
from named
where signed
union all
select programme, 'start', 'count', project, started, 1.0, 1.0
from named
where contracted
union all
select programme, 'start', 'money', project, started, planned, planned
from named
where contracted and amount_kind = 'planned' and planned is not null
union all
select programme, 'completion', 'count', project, done, 1.0, 1.0
from named
where started
union all
select programme, 'investment', 'money', project, true, planned, spent
from named
where amount_kind = 'planned' and planned > 0 and spent is not null;

-- 签约到开工的天数，未开工的按右删失。 Days from contract to start; who has not started is right-censored.
-- computations 5.2: the median is the day by which half are estimated to have started (product-limit), empty when
-- fewer than half have. Only exact days count.
create or replace macro project_conversion_at(as_of) as table
with span as (
	select
		r.programme, r.project,
		r.start_day is not null as started,
		cast(coalesce(r.start_day, as_of) - r.contract_day as integer) as days
	from project_reached_at(as_of) as r
	join project as p on p.id = r.project
	where r.contract_day is not null
		and (r.start_day is not null or not r.started)
		and coalesce(r.start_day, as_of) >= r.contract_day
		and p.items is null and p.role is null
),
at_risk as (
	select
		programme, days,
		count(*) filter (where started) as starts,
		sum(count(*)) over (partition by programme order by days desc) as waiting
	from span
	group by programme, days
),
curve as (
	select
		programme, days,
		product(1 - starts / waiting) over (
			partition by programme order by days rows between unbounded preceding and current row
		) as left_over
	from at_risk
)
select
	s.programme,
	cast(count(*) as integer) as projects,
	cast(count(*) filter (where s.started) as integer) as started,
	cast(count(*) filter (where not s.started) as integer) as censored,
	(select min(c.days) from curve as c where c.programme = s.programme and c.left_over <= 0.5 + 1e-9) as median_days,
	string_agg(s.project, '、' order by s.project) as project_list
from span as s
group by s.programme;

-- 各方案的项目指标，带分子分母和组成它们的项目。 Rates of the projects of each programme, with both sides and the projects behind them.
-- computations 5.2: nobody publishes that nothing happened, so an empty numerator is unknown, not 0. A plan that is a
-- lower bound makes the real rate lower (comparator <). subject: named, or the package.
create or replace macro project_rate_at(as_of) as table
with subject as (
	select distinct programme from project
),
rate as (
	select unnest(['formal_signing', 'start', 'start', 'completion', 'investment']) as rate,
		unnest(['count', 'count', 'money', 'count', 'money']) as basis
),
summed as (
	select
		programme, rate, basis,
		sum(part) filter (where counted) as numerator,
		sum(whole) as denominator,
		string_agg(project, '、' order by project) filter (where counted) as numerator_rows,
		string_agg(project, '、' order by project) as denominator_rows
	from project_rate_row_at(as_of)
	group by programme, rate, basis
),
bound as (
	select r.programme, r.rate, r.basis, bool_or(p.bound = 'over') as over, bool_or(p.bound = 'about') as about
	from project_rate_row_at(as_of) as r
	join project as p on p.id = r.project
	where r.basis = 'money'
	group by r.programme, r.rate, r.basis
),
stated as (
	select
		s.programme, 'named' as subject, r.rate, r.basis,
		m.numerator, m.denominator, m.numerator_rows, m.denominator_rows,
		case when b.over then 'over' when b.about then 'about' else 'exact' end as bound
	from subject as s
	cross join rate as r
	left join summed as m on m.programme = s.programme and m.rate = r.rate and m.basis = r.basis
	left join bound as b on b.programme = s.programme and b.rate = r.rate and b.basis = r.basis
	union all
	select
		programme, id, 'annual', 'count', items_done, items, null, id, coalesce(items_bound, 'exact')
	from project
	where amount_kind = 'year' and items is not null
	union all
	select programme, id, 'annual', 'money', done, planned, null, id, coalesce(bound, 'exact')
	from project
	where amount_kind = 'year' and planned is not null
	union all
	select programme, id, 'arrival', 'money', done, planned, null, id, coalesce(bound, 'exact')
	from project
	where amount_kind = 'aid' and planned is not null
	union all
	select programme, id, 'formal_signing', 'count', null, items, null, id, coalesce(items_bound, 'exact')
	from project
	where stage = 'framework' and items is not null
)
select
	programme, subject, rate, basis, bound,
	cast(numerator as double) as numerator,
	cast(denominator as double) as denominator,
	100.0 * numerator / nullif(denominator, 0) as value,
	case bound when 'over' then '<' when 'about' then '≈' else '=' end as comparator,
	numerator_rows, denominator_rows,
	case
		when denominator is null then 'no_denominator'
		when numerator is null then 'no_numerator'
		else 'known'
	end as reason,
	null as median_days,
	null as censored,
	list_position(['formal_signing', 'start', 'completion', 'investment', 'annual', 'arrival', 'conversion'], rate) as rate_order
from stated
union all
select
	s.programme, 'named', 'conversion', 'days', 'exact',
	k.started, k.projects, null, '=', null, k.project_list,
	case
		when k.projects is null then 'no_denominator'
		when k.median_days is null then 'no_numerator'
		else 'known'
	end,
	k.median_days, k.censored, 7
from subject as s
left join project_conversion_at(as_of) as k on k.programme = s.programme;

-- 截至日的项目指标。 Rates of projects on the snapshot's as-of date.
create or replace view project_rate as
from project_rate_at((select as_of from meta));

-- 截至日签约到开工的天数。 Days from contract to start on the snapshot's as-of date.
create or replace view project_conversion as
from project_conversion_at((select as_of from meta));
