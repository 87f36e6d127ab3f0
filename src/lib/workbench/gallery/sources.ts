/** Worked questions: where figures come from, and where there are none. */
import type { Question } from './question';

export const sources: readonly Question[] = [
	{
		id: 'figures-by-grade',
		topic: 'sources',
		zh: '数据各是什么等级，来自多少个来源？',
		en: 'Of which grades are the figures, and from how many sources?',
		sql: `select s.grade, count(*) as figures, count(distinct o.source) as sources,
  count(*) filter (o.derived) as derived
from observation o
join source s on s.id = o.source
group by s.grade
order by s.grade nulls last`
	},
	{
		id: 'missing-figures',
		topic: 'sources',
		zh: '受援县哪些年份、哪些指标没有公开数据？',
		en: 'For which recipients, years and indicators is there no public figure?',
		sql: `with due as (
  select m.region, i.id as indicator, y.range as year
  from programme_member m, indicator i, range(2020, 2026) y
  where m.programme = 'hb2020' and m.role = 'recipient'
)
select d.indicator, d.year, count(*) as recipients,
  count(*) filter (coalesce(c.has_value or c.has_growth, false)) as known
from due d
left join coverage c using (region, indicator, year)
group by d.indicator, d.year
order by d.indicator, d.year`
	},
	{
		id: 'sources-that-disagree',
		topic: 'sources',
		zh: '同一个数，哪些来源说得不一样？',
		en: 'Where do sources give different values for the same figure?',
		sql: `select r.name, o.indicator, o.year, o.vintage,
  list({'source': o.source, 'value': o.value} order by o.source) as stated,
  max(o.value) - min(o.value) as spread
from observation o
join region r on r.adcode = o.region
where o.value is not null
group by o.region, r.name, o.indicator, o.year, o.vintage
having spread > 0
order by spread / max(o.value) desc, o.region, o.indicator, o.year, o.vintage
limit 50`
	},
	{
		id: 'sources-used-most',
		topic: 'sources',
		zh: '哪些来源给出的数最多？',
		en: 'Which sources give most of the figures?',
		sql: `select s.title, s.publisher, s.grade, count(*) as figures,
  min(o.year) as first_year, max(o.year) as last_year, s.address
from observation o
join source s on s.id = o.source
group by s.id, s.title, s.publisher, s.grade, s.address
order by figures desc, s.id
limit 20`
	},
	{
		id: 'gaps-of-documents',
		topic: 'sources',
		zh: '文件本身缺了什么：丢失的表、没公布的名单、没定义的算法？',
		en: 'What do the documents leave out: lost tables, missing lists, undefined methods?',
		sql: `select programme, kind, clause, what, what_en, quote
from gap
order by programme, id`
	},
	{
		id: 'what-can-be-answered',
		topic: 'sources',
		zh: '大家常问的问题，公开数据能答多少？',
		en: 'How far can public data answer the questions people ask?',
		sql: `select state, asker, count(*) as questions, list(question order by ordinal) as ids
from question
group by all
order by state, asker`
	},
	{
		id: 'distribution-of-gaps',
		topic: 'sources',
		zh: '有数的各县与全省的年均差距怎样分布？',
		en: 'How are the counties with figures spread around the province’s average?',
		sql: `select c.region as adcode, r.name, c.gap, c.growth, c.province_growth, c.year_list
from county_growth c
join region r on r.adcode = c.region
where c.indicator = 'rural_income' and r.scope = '420000' and c.gap is not null
order by c.gap desc, c.region`
	}
];
