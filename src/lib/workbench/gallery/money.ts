/** Worked questions: money and projects. */
import type { Question } from './question';

export const money: readonly Question[] = [
	{
		id: 'funds-by-kind',
		topic: 'money',
		zh: '公开写明的钱各是哪一类，有多少？',
		en: 'Which kinds of money are stated, and how much?',
		sql: `-- 各类口径不同，从不相加
select kind, programme, year, payer_name, payee_name, promised, arranged, arrived, bound,
  source_title
from stated_fund
order by kind_order, programme, year nulls last, id`
	},
	{
		id: 'aid-floor',
		topic: 'money',
		zh: '每年 500 万元的援建下限，几格有公开数据？',
		en: 'For how many cells of the yearly 5 million yuan floor is there public data?',
		sql: `select year, count(*) as cells,
  count(arranged) as with_arranged, count(arrived) as with_arrived
from aid_floor
group by year
order by year`
	},
	{
		id: 'project-stages',
		topic: 'money',
		zh: '点名的项目各到了哪一步？',
		en: 'How far has each named project come?',
		sql: `select programme, coalesce(stage, '未写明') as stage, count(*) as projects,
  sum(items) as items, count(amount) as with_amount
from project_pipeline
group by all
order by programme, any_value(stage_order) nulls last, stage`
	},
	{
		id: 'projects-planned',
		topic: 'money',
		zh: '各方案点名项目的计划投资合计多少，几个写明了数？',
		en: 'What do the named projects plan to invest, and how many state an amount?',
		sql: `select p.short_name, s.projects, s.with_amount, s.planned, s.bound
from project_sum s
join programme p on p.id = s.programme
order by s.planned desc nulls last, p.id`
	},
	{
		id: 'approval-steps',
		topic: 'money',
		zh: '审批七环节各有几个项目的公开记录？',
		en: 'How many projects are on record at each of the seven approval steps?',
		sql: `select ordinal, step, projects, quote
from project_step
order by ordinal, step`
	},
	{
		id: 'places-of-projects',
		topic: 'money',
		zh: '哪些县涉及的项目最多？',
		en: 'Which counties are named in most projects?',
		sql: `select r.name, count(distinct pp.project) as projects,
  list(distinct pp.programme order by pp.programme) as programmes
from project_place pp
join region r on r.adcode = pp.region
group by r.adcode, r.name
order by projects desc, r.adcode
limit 20`
	}
];
