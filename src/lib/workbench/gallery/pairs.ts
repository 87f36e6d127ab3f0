/** Worked questions: who supports whom. */
import type { Question } from './question';

export const pairs: readonly Question[] = [
	{
		id: 'stated-pairs',
		topic: 'pairs',
		zh: '来源写明的结对有哪些，依据是什么？',
		en: 'Which pairs does a source state, and which source?',
		sql: `select programme, supporter_name, recipient_name, role, state, seen_label,
  source_title, source_address, quote
from stated_link
order by programme, supporter, recipient, id`
	},
	{
		id: 'supporters-of-several',
		topic: 'pairs',
		zh: '谁同时帮扶几个县？',
		en: 'Who supports several counties at once?',
		sql: `select supporter_name, programme, count(distinct recipient) as recipients,
  list(distinct recipient_name order by recipient_name) as names
from stated_link
where state <> 'ended'
group by supporter, supporter_name, programme
having recipients > 1
order by recipients desc, programme, supporter`
	},
	{
		id: 'supporters-of-two-programmes',
		topic: 'pairs',
		zh: '哪些支援方参加了两个以上的方案？',
		en: 'Which supporters take part in more than one programme?',
		sql: `select s.name, count(*) as programmes, list(p.short_name order by p.id) as names
from supporter_programme sp
join supporter s on s.id = sp.supporter
join programme p on p.id = sp.programme
group by s.id, s.name
having count(*) > 1
order by programmes desc, s.id`
	},
	{
		id: 'recipients-without-pairs',
		topic: 'pairs',
		zh: '哪些受援县没有来源写明由谁帮扶？',
		en: 'For which recipients does no source state a supporter?',
		sql: `-- 不知道不等于没有：文件可能没有公布结对表
select m.programme, r.name, m.ordinal
from programme_member m
join region r on r.adcode = m.region
anti join stated_link l on l.recipient = m.region and l.programme = m.programme
where m.role = 'recipient'
order by m.programme, m.ordinal, m.region`
	},
	{
		id: 'pairs-by-role',
		topic: 'pairs',
		zh: '每个方案里，结对各以什么角色出现？',
		en: 'In which roles do supporters stand in each programme?',
		sql: `pivot stated_link
on role
using count(*)
group by programme
order by programme`
	},
	{
		id: 'list-changes',
		topic: 'pairs',
		zh: '前后两份受援名单，谁延续、谁新增、谁说不清？',
		en: 'Between two successive lists, who stayed, who is new, who cannot be told?',
		sql: `select earlier_programme, later_programme, change, count(*) as counties,
  list(r.name order by d.region) as names
from list_difference d
join region r on r.adcode = d.region
group by all
order by earlier_programme, later_programme, change`
	},
	{
		id: 'teams',
		topic: 'pairs',
		zh: '联合团组里，点名了几家，还有几家没有具名？',
		en: 'How many members of each team are named, and how many are not?',
		sql: `select r.name, t.named, t.expected, t.unnamed, t.clause
from team t
join region r on r.adcode = t.recipient
order by t.unnamed desc nulls last, t.recipient`
	}
];
