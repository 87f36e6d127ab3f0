-- 文件写明的期限。 The term each document states, as dates.
-- Ruling 1: empty where the document states none.
create or replace view programme_term as
select
	id as programme,
	scope,
	partial_start(valid_from) as term_start,
	partial_end(valid_to) as term_end
from programme;

-- 方案在某日的状态：执行中、已期满、未开始、期限未写明。 State of each programme on a day.
-- Ruling 1 and computations F01: the term is the one the document states; without one the state is unknown.
create or replace macro programme_state_at(as_of) as table
select
	programme, scope, term_start, term_end,
	case
		when term_end < as_of then 'ended'
		when term_start > as_of then 'upcoming'
		when term_start is null or term_end is null then 'unknown'
		else 'running'
	end as state
from programme_term;

-- 方案在截至日的状态。 State of each programme on the snapshot's as-of date.
create or replace view programme_state as
from programme_state_at((select as_of from meta));

-- 方案的考察年份：基年、首年、末年。 The years a programme is measured by: base, first and last.
-- computations 2.1: the base is the year before the first growth year. Only where the term is stated,
-- and only years that had ended on the day asked about.
create or replace macro programme_years_at(as_of) as table
select
	programme,
	scope,
	cast(year(term_start) - 1 as integer) as base_year,
	cast(year(term_start) as integer) as first_year,
	cast(year(term_end) as integer) as last_year,
	cast(least(year(term_end), year(as_of) - 1) as integer) as last_ended_year,
	cast(year(term_end) - year(term_start) + 1 as integer) as years_due,
	state
from programme_state_at(as_of)
where term_start is not null
	and term_end is not null;

-- 截至日各方案的考察年份。 The years each programme is measured by, on the snapshot's as-of date.
create or replace view programme_years as
from programme_years_at((select as_of from meta));

-- 每幅地图的考察年份，取自该地五份文件中期限写明且最近的方案。 The years each map is read by.
-- Ruling 4: a series is chosen by its coverage of the programme's years; without a stated term all years count.
create or replace view scope_years as
select
	r.scope,
	coalesce(max_by(y.base_year, y.last_year), 0) as base_year,
	coalesce(max_by(y.last_year, y.last_year), 9999) as last_year,
	count(y.programme) > 0 as stated
from (select distinct scope from region) as r
left join (
	select y.*
	from programme_years as y
	join programme as p on p.id = y.programme
	where p.in_documents
) as y on y.scope = r.scope
group by r.scope;
