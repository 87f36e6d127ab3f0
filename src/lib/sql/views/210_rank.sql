-- 名次、进位、百分位，逐年。 Ranks with progress and percentile, year by year.
-- computations 5.5, clause (十七): progress = rank(t−1) − rank(t), above 0 is forward, only within one class; a change of class
-- breaks the series and has no progress. percentile = 1 − (rank−1)/(N−1), for years with different N. place repeats for
-- ties: 1, 2, 2, 4. since_base compares with 2019 in one go, and only when no class changed on the way.
create or replace view rank_progress as
select
	k.region, k.year, k.class, k.rank, k.of_how_many,
	cast(rank() over (partition by k.year, k.class order by k.rank) as integer) as place,
	b.rank as rank_before,
	b.rank - k.rank as progress,
	case when k.of_how_many > 1 then 1.0 - (k.rank - 1) / (k.of_how_many - 1.0) end as percentile,
	b.rank is null and exists (
		select 1 from rank as o where o.region = k.region and o.year = k.year - 1 and o.class <> k.class
	) as class_changed,
	b.of_how_many <> k.of_how_many as field_changed,
	case when not exists (
		select 1 from rank as o
		where o.region = k.region and o.year between 2019 and k.year and o.class <> k.class
	) then s.rank - k.rank end as since_base,
	k.source
from rank as k
left join rank as b on b.region = k.region and b.class = k.class and b.year = k.year - 1
left join rank as s on s.region = k.region and s.class = k.class and s.year = 2019 and s.year < k.year;

-- 两份名单的次序和它的含义。 The order of each list and what it means.
-- computations 5.5: on a list of recipients position 1 is the last of those assessed, on one of supporters the largest; the
-- order compares members of one list only, and equal positions on two lists pair nobody.
create or replace view list_order as
select
	l.programme, l.id as list, l.name as list_name, l.name_en as list_name_en, l.role,
	case l.role when 'recipient' then 'last_first' when 'supporter' then 'largest_first' end as direction,
	l.order_basis, l.expected, l.clause, l.quote,
	m.ordinal, m.region, m.name_in_text, m.pending
from programme_member as m
join list as l on l.id = m.list
where l.order_basis is not null and m.ordinal is not null;
