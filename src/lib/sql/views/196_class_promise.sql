-- 要求一类支援方的目标与义务，照原文的责任主体归类。 Targets and duties that bind a class of supporters, by the party they name.
-- The documents name classes of parties (国有企业, 支援地), almost never one of them: a row here says nothing about one
-- supporter. class: enterprise; provincial (省属) and local (市属); team and convener (团组, 召集单位); place (支援地, 结对双方).
-- A status or a scope demands nothing and is left out. Sums of money by base amount bind whoever falls in the tier.
create or replace view class_promise as
with party as (
	select 'target' as promise, id, programme, metric as title, metric_en as title_en,
		bound as party, bound_en as party_en, clause, quote
	from target
	where kind in ('target', 'threshold', 'commitment', 'plan')
		and bound is not null
	union all
	select 'duty', id, programme, name, name_en, who, who_en, clause, quote
	from obligation
)
select promise, id, programme, title, title_en, party, party_en, clause, quote, rule.class
from party
join (values
	('enterprise', '国有企业|国企|帮扶企业|企业党委|万元(以上)?的企业', '平台|省属|省市属'),
	('provincial', '省属|省市属', '国有企业'),
	('local', '省市属', '国有企业'),
	('team', '团组', '国有企业'),
	('convener', '召集单位', '国有企业'),
	('place', '支援地|结对县|对口帮扶地区|帮扶双方|区县（市）政府|园区、城区', '产业园区$')
) as rule (class, names, but) on regexp_matches(party, rule.names) and not regexp_matches(party, rule.but);

-- 一个支援方属于哪几类。 The classes a supporter belongs to within a programme, from its kind and its stated role.
create or replace view supporter_class as
with base as (
	select p.*, s.class as kind_class, s.kind
	from supporter_programme as p
	join supporter as s on s.id = p.supporter
)
select supporter, programme, 'enterprise' as class from base where kind_class = 'enterprise'
union all
select supporter, programme, 'provincial' from base where kind = 'provincial_soe'
union all
select supporter, programme, 'local' from base where kind = 'local_soe'
union all
select supporter, programme, 'team' from base where conveners + team_memberships > 0
union all
select supporter, programme, 'convener' from base where conveners > 0
union all
select supporter, programme, 'place' from base where kind_class in ('region', 'zone');
