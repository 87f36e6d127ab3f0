-- 每一条写明谁在支援的记录。 Every record that names who gives support: a pair, a list, a sum of money, an event.
-- computations F04. A list names its members without saying whom they support; recipient then stays empty (0.2).
-- Memberships and pairs from memory are left out; what has ended stays, as ended.
create or replace view supporter_record as
select supporter, programme, 'link' as basis, id as record, recipient
from link
union all
select m.member, l.programme, 'list', l.id, null
from membership as m
join list as l on l.id = m.list
where l.role = 'supporter'
	and m.status <> 'memory'
union all
select coalesce(payer_region, payer_organisation), programme, 'fund', id, payee
from fund_flow
where coalesce(payer_region, payer_organisation) is not null
union all
select coalesce(supporter_region, supporter_organisation), programme, 'event', id, recipient
from event
where coalesce(supporter_region, supporter_organisation) is not null;

-- 每一个支援方：行政区、功能区、企业或部门，一方一行。 Every supporter: region, zone, enterprise or department.
-- class groups them for readers; a town is a place without a row among the regions. The position of an organisation is
-- that of its seat, only where the seat is sourced (ruling 9); scope is the map its programmes belong to.
create or replace view supporter as
with found as (
	select k.supporter, min(p.scope) as programme_scope
	from supporter_record as k
	join programme as p on p.id = k.programme
	group by k.supporter
)
select
	f.supporter as id,
	case
		when o.kind = 'town' then 3
		when o.kind = 'department' then 2
		when o.id is not null then 1
		when r.level = 'zone' then 4
		else 3
	end as class_order,
	coalesce(r.name, o.name) as name,
	coalesce(r.name_en, o.name_en) as name_en,
	coalesce(o.kind, r.kind) as kind,
	case
		when o.kind = 'department' then 'department'
		when o.kind = 'town' then 'region'
		when o.id is not null then 'enterprise'
		when r.level = 'zone' then 'zone'
		else 'region'
	end as class,
	r.level,
	r.parent,
	p.name as parent_name,
	p.name_en as parent_name_en,
	o.seat,
	s.name as seat_name,
	s.name_en as seat_name_en,
	coalesce(r.label_lng, s.label_lng) as lng,
	coalesce(r.label_lat, s.label_lat) as lat,
	coalesce(r.scope, f.programme_scope) as scope,
	coalesce(r.aliases, o.aliases) as aliases,
	r.pinyin,
	coalesce(o.note, r.note) as note,
	c.title as source_title,
	c.address as source_address,
	c.grade
from found as f
left join region as r on r.adcode = f.supporter
left join organisation as o on o.id = f.supporter and r.adcode is null
left join region as p on p.adcode = r.parent
left join region as s on s.adcode = o.seat
left join source as c on c.id = o.source
where coalesce(r.adcode, o.id) is not null;
