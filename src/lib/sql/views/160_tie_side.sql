-- 多方结对里每个受援地应有的每一方，没有公布的也占一行。 Every side a recipient should have in a many-sided tie.
-- A target worded as a proportion (value_text 1:1:1, unit 园区:城区:县域) names the sides; the last is the recipient's
-- own. The clause of a side is that of the scope target that counts it (优势园区数), and its gap says why it is missing.
-- A pairing belongs to the side whose clause it cites. Without one supporter is empty: never guessed (computations 0.2).
create or replace view tie_side as
with proportion as (
	select
		id as target, programme, clause, quote,
		string_split(unit, ':') as sides,
		string_split(value_text, ':') as counts
	from target
	where regexp_matches(value_text, '^[0-9]+(:[0-9]+){2,}$')
		and len(string_split(unit, ':')) = len(string_split(value_text, ':'))
),
numbered as (
	select *, unnest(range(1, len(sides))) as position
	from proportion
),
side as (
	select
		n.programme, n.target, n.position,
		n.sides[n.position] as side,
		cast(n.counts[n.position] as integer) as due,
		coalesce(s.clause, n.clause) as clause,
		g.id as gap,
		g.what as gap_what,
		g.what_en as gap_what_en
	from numbered as n
	left join (
		select programme, clause, metric
		from target
		where kind = 'scope'
		qualify row_number() over (partition by programme, metric order by id) = 1
	) as s on s.programme = n.programme and contains(s.metric, n.sides[n.position])
	left join gap as g on g.programme = n.programme and g.clause = s.clause
)
select
	d.programme,
	m.region as recipient,
	m.ordinal, d.position, d.side, d.due, d.clause, d.target,
	p.supporter,
	case when p.supporter is null then d.gap end as gap,
	case when p.supporter is null then d.gap_what end as gap_what,
	case when p.supporter is null then d.gap_what_en end as gap_what_en
from side as d
join (
	select programme, region, min(ordinal) as ordinal
	from programme_member
	where role = 'recipient'
	group by programme, region
) as m on m.programme = d.programme
left join (
	select distinct programme, recipient, clause, coalesce(supporter_region, supporter_organisation) as supporter
	from pairing
	where status <> 'memory'
) as p on p.programme = d.programme and p.recipient = m.region and p.clause = d.clause;
