/** Worked questions: what was promised, and what is recurring duty. */
import type { Question } from './question';

export const promises: readonly Question[] = [
	{
		id: 'verdicts-by-programme',
		topic: 'promises',
		zh: '每个方案的目标各判成什么？',
		en: 'What are the verdicts on each programme’s targets?',
		sql: `pivot target_verdict
on verdict
using count(*)
group by programme
order by programme`
	},
	{
		id: 'why-undecidable',
		topic: 'promises',
		zh: '不能判定的目标，各因为什么？',
		en: 'Why can some targets not be decided?',
		sql: `select v.programme, v.reason, count(*) as targets, list(t.metric order by t.id) as metrics
from target_verdict v
join target t on t.id = v.target
where v.verdict = 'undecidable'
group by v.programme, v.reason
order by v.programme, targets desc, v.reason`
	},
	{
		id: 'strength-of-wording',
		topic: 'promises',
		zh: '目标的字面有多硬：必须、力争还是鼓励？',
		en: 'How binding is the wording of the targets?',
		sql: `select programme, strength, count(*) as targets
from target
group by all
order by programme, targets desc, strength`
	},
	{
		id: 'targets-with-a-number',
		topic: 'promises',
		zh: '哪些目标写明了数和期限？',
		en: 'Which targets state a number and a deadline?',
		sql: `select t.programme, t.clause, t.metric, t.comparator, t.value, t.unit, t.strength,
  v.deadline_day, v.verdict, t.quote
from target t
join target_verdict v on v.target = t.id
where t.value is not null and v.deadline_day is not null
order by v.deadline_day, t.id`
	},
	{
		id: 'duties-due',
		topic: 'promises',
		zh: '每项周期任务到期了几次，见到几次的公开记录？',
		en: 'How often was each recurring duty due, and how often is it on public record?',
		sql: `select o.programme, o.name, o.period, o.count_per_period,
  c.windows_due, c.windows_on_time, c.windows_no_data, c.rate, c.reason
from obligation o
join obligation_compliance c on c.obligation = o.id
order by c.windows_due desc, o.id`
	},
	{
		id: 'time-left',
		topic: 'promises',
		zh: '各方案的期限过了几成，还剩多久？',
		en: 'How much of each term has passed, and how much is left?',
		sql: `select p.short_name, g.state, g.term_start, g.term_end, g.percent_run, g.months_left,
  g.next_stage, g.next_due
from programme_progress g
join programme p on p.id = g.programme
order by g.percent_run desc nulls last, p.id`
	},
	{
		id: 'clauses-without-facts',
		topic: 'promises',
		zh: '文件里哪些条款还没有立出任何事实？',
		en: 'Which clauses of the documents have not yielded a fact yet?',
		sql: `select programme, path, heading, availability, features
from clause_coverage
where text_only
order by programme, ordinal, path`
	},
	{
		id: 'programmes-side-by-side',
		topic: 'promises',
		zh: '几个方案并排看，各有多少目标、任务、项目和缺口？',
		en: 'Side by side: how many targets, duties, projects and gaps has each programme?',
		sql: `select p.short_name, c.state, c.targets, c.obligations, c.projects, c.instruments, c.gaps
from programme_comparison c
join programme p on p.id = c.programme
order by c.targets desc, p.id`
	}
];
