-- 联合团组：点名了几家，文件说有几家，还有几家未具名。 Teams round a recipient: members named, stated and unnamed.
-- Clauses 一个团组 of the Zhejiang text. Members are pairings of role member; the convener is listed beside them, for
-- the text does not say that it is one of the eleven. Firms the text names elsewhere are never counted in
-- (computations 8.5). Members round a lead (Sichuan, many enterprises to one county) are no team: a team has a
-- convener, or its text counts it.
create or replace view team as
select
	k.programme, k.recipient,
	cast(count(*) filter (where k.role = 'member') as integer) as named,
	cast(max(t.value) as integer) as expected,
	cast(greatest(max(t.value) - count(*) filter (where k.role = 'member'), 0) as integer) as unnamed,
	any_value(t.clause) as clause,
	any_value(g.what) as gap_what
from link as k
left join target as t on t.programme = k.programme and starts_with(t.metric, '团组单位数')
left join gap as g on g.programme = t.programme and g.clause = t.clause
where k.role in ('convener', 'member')
group by k.programme, k.recipient
having bool_or(k.role = 'convener')
	or max(t.value) is not null;
