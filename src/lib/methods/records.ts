/** Rules of lists, ranks, pairings and sources: who belongs, who is tied to whom, and how well it is known. */
import { levels, place, references } from './example-rows';
import { clausesOf, type ExampleRow, type Rule } from './rule';

const programme = (id: string, more: ExampleRow = {}): ExampleRow => ({
	id,
	name: id,
	scope: '420000',
	in_documents: true,
	...more
});

const member = (list: string, code: string, more: ExampleRow = {}): ExampleRow => ({
	list,
	member: code,
	name_in_text: code,
	status: 'seen',
	...more
});

/** An invented report of a pair. */
const report = (id: string, more: ExampleRow): ExampleRow => ({
	id,
	programme: 'example',
	supporter_region: '420001',
	supporter_in_text: 'jia',
	recipient: '420002',
	recipient_in_text: 'yi',
	role: 'member',
	status: 'seen',
	source: 'example',
	...more
});

const membersOn = (day: string): string =>
	`select date '${day}' as as_of, count(*) as members from list_member_at(date '${day}')`;

export const records: readonly Rule[] = [
	{
		id: 'members',
		sections: ['7'],
		clauses: clausesOf('zj2023', '一套机制·畅通沟通渠道'),
		views: [
			'list_line',
			'list_stay',
			'list_change',
			'list_member_span',
			'list_span',
			'list_span_at',
			'list_member_span_at',
			'list_member_at',
			'list_member',
			'programme_member_at',
			'programme_member'
		],
		switches: ['as_of'],
		ownChoice: false,
		example: {
			given: {
				programme: [programme('example')],
				list: [{ id: 'example', programme: 'example', name: 'example', role: 'recipient' }],
				membership: [
					member('example', '420001'),
					member('example', '420002', { valid_to: '2024-08' }),
					member('example', '420003', { valid_to: '2025-05-28' }),
					member('example', '420004', { valid_from: '2024-09' }),
					member('example', '420005', { valid_to: '2024-08' })
				]
			},
			sql: [membersOn('2024-07-01'), membersOn('2024-09-01'), membersOn('2025-06-01')].join(
				'\nunion all\n'
			),
			inputs: ['as_of']
		},
		uses: [{ programme: 'zj2023' }]
	},
	{
		id: 'towns',
		sections: ['8.1'],
		clauses: clausesOf('sc2024', '三(二)'),
		views: ['town_duty_at', 'town_event_at', 'town_coverage_at'],
		switches: ['as_of'],
		ownChoice: false,
		example: {
			given: {
				programme: [programme('example')],
				...references,
				region: [place('420001', 'jia'), place('420002', 'yi'), place('420003', 'bing')],
				target: [
					{
						id: 'example',
						programme: 'example',
						clause: '1',
						kind: 'target',
						metric: '县域乡（镇）产业帮扶覆盖率',
						comparator: '=',
						value: 100,
						strength: 'exact',
						quote: 'example'
					}
				],
				list: [{ id: 'example', programme: 'example', name: 'example', role: 'recipient' }],
				membership: ['420001', '420002', '420003'].map((code) => member('example', code)),
				organisation: [{ id: 'firm', name: 'firm', kind: 'provincial_soe' }],
				pairing: [
					report('1', {
						supporter_region: null,
						supporter_organisation: 'firm',
						recipient: '420001',
						towns: 'a|b|c'
					}),
					report('2', {
						supporter_region: null,
						supporter_organisation: 'firm',
						recipient: '420002',
						towns: 'd'
					}),
					report('3', {
						supporter_region: null,
						supporter_organisation: 'firm',
						recipient: '420003',
						towns: 'e'
					})
				],
				town_count: [
					{ region: '420001', moment: '2023', towns: 3, source: 'bulletin' },
					{ region: '420002', moment: '2023', towns: 4, source: 'bulletin' }
				]
			},
			sql: `select r.name as place, t.towns, t.covered, t.coverage, t.verdict
from town_coverage_at(date '2026-11-22') as t
join region as r on r.adcode = t.region
order by t.region`,
			inputs: ['place', 'towns', 'covered']
		},
		uses: [{ page: 'towns' }]
	},
	{
		id: 'incomplete-lists',
		sections: ['7', '8.2'],
		clauses: [...clausesOf('sc2024', '序言'), ...clausesOf('sc2018', '序言')],
		views: ['list_pair', 'list_difference', 'list_difference_count'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				programme: [
					programme('early', { issued: '2018-01-01' }),
					programme('late', { issued: '2024-01-01' })
				],
				list: [
					{ id: 'early', programme: 'early', name: 'early', role: 'recipient', expected: 3 },
					{ id: 'late', programme: 'late', name: 'late', role: 'recipient', expected: 3 }
				],
				region: [
					place('420001', 'jia'),
					place('420002', 'yi'),
					place('420003', 'bing'),
					place('420004', 'ding')
				],
				membership: [
					member('early', '420001'),
					member('early', '420002'),
					member('early', '420003'),
					member('late', '420001'),
					member('late', '420004')
				]
			},
			sql: `select
	r.name as place, d.in_earlier, d.in_later, d.earlier_complete, d.later_complete, d.change
from list_difference as d
join region as r on r.adcode = d.region
order by d.region`,
			inputs: ['place', 'in_earlier', 'in_later', 'earlier_complete', 'later_complete']
		},
		uses: [{ programme: 'sc2024' }, { programme: 'sc2018' }]
	},
	{
		id: 'membership-status',
		sections: ['7'],
		clauses: clausesOf('sc2024', '序言'),
		views: ['list_member_at', 'programme_member_at'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				programme: [programme('example')],
				list: [{ id: 'example', programme: 'example', name: 'example', role: 'recipient' }],
				region: [
					place('420001', 'jia'),
					place('420002', 'yi'),
					place('420003', 'bing'),
					place('420004', 'ding')
				],
				membership: [
					member('example', '420001'),
					member('example', '420002', { status: 'seen-rule' }),
					member('example', '420003', { status: 'seen-rule+memory' }),
					member('example', '420004', { status: 'memory' })
				]
			},
			sql: `select r.name as place, m.status, l.region is not null as shown, coalesce(l.pending, false) as pending
from membership as m
join region as r on r.adcode = m.member
left join list_member as l on l.region = m.member
order by m.member`,
			inputs: ['place', 'status']
		},
		uses: [{ programme: 'sc2024' }, { programme: 'zj2023' }]
	},
	{
		id: 'sources',
		sections: ['7'],
		clauses: [],
		views: ['stored_graded_observation', 'graded_observation', 'published_growth', 'stored_figure'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				region: [place('420000', 'province_a')],
				observation: [
					...levels('420000', { 2023: 21301 }, { source: 'repost' }),
					...levels('420000', { 2023: 21300 }),
					...levels('420000', { 2024: 22600 }, { source: 'repost' })
				]
			},
			sql: `select o.year, o.source, o.grade, o.value, f.source is not null as used
from graded_observation as o
left join figure as f on f.region = o.region and f.year = o.year and f.source = o.source
order by o.year, o.grade`,
			inputs: ['year', 'source', 'grade', 'value']
		},
		uses: [{ programme: 'hb2020' }, { page: 'funds' }]
	},
	{
		id: 'pairings',
		sections: ['0', '8.4', '8.5'],
		clauses: [
			...clausesOf('hb2020', '(四)', '附件2'),
			...clausesOf('sy2021', '二'),
			...clausesOf('zj2023', '一个团组·坚持因地制宜')
		],
		views: ['link_at', 'link', 'tie_side', 'team'],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [programme('example', { valid_from: '2021', valid_to: '2025' })],
				region: [place('420001', 'jia'), place('420002', 'yi'), place('420003', 'bing')],
				list: [
					{ id: 'supporters', programme: 'example', name: 'supporters', role: 'supporter' },
					{ id: 'recipients', programme: 'example', name: 'recipients', role: 'recipient' }
				],
				membership: [
					member('supporters', '420001', { ordinal: 1 }),
					member('recipients', '420003', { ordinal: 1 }),
					member('recipients', '420002', { ordinal: 2 })
				],
				pairing: [
					report('a', { seen_from: '2022', seen_to: '2022' }),
					report('b', { seen_from: '2024-03', seen_to: '2024-03' })
				]
			},
			sql: `select
	s.name as supporter, t.name as recipient, k.reports, k.seen_from, k.seen_to, k.state as link_state
from (from region where adcode = '420001') as s
cross join (from region where adcode <> '420001') as t
left join link as k on k.supporter = s.adcode and k.recipient = t.adcode
order by t.adcode`,
			inputs: ['supporter', 'recipient']
		},
		uses: [{ programme: 'hb2020' }, { programme: 'sy2021' }, { programme: 'zj2023' }]
	},
	{
		id: 'ranks',
		sections: ['5.5'],
		clauses: clausesOf('hb2020', '(十七)', '附件2'),
		views: ['rank_progress', 'list_order'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				region: [place('420001', 'jia'), place('420002', 'yi'), place('420003', 'bing')],
				rank: [
					...[
						{ region: '420001', year: 2019, rank: 20, of_how_many: 30 },
						{ region: '420001', year: 2020, rank: 17, of_how_many: 30 },
						{ region: '420001', year: 2021, rank: 18, of_how_many: 28 },
						{ region: '420002', year: 2019, rank: 12, of_how_many: 30 },
						{ region: '420002', year: 2020, rank: 17, of_how_many: 30 },
						{ region: '420003', year: 2019, rank: 2, of_how_many: 30 }
					].map((row) => ({ ...row, class: '3', source: 'example' })),
					{ region: '420003', year: 2020, class: '2', rank: 25, of_how_many: 26, source: 'example' }
				]
			},
			sql: `select
	r.name as place, k.year, k.class, k.rank, k.of_how_many,
	k.place as position, k.progress, k.percentile, k.class_changed, k.since_base
from rank_progress as k
join region as r on r.adcode = k.region
order by k.region, k.year`,
			inputs: ['place', 'year', 'class', 'rank', 'of_how_many']
		},
		uses: [{ page: 'ranks' }, { programme: 'hb2020' }]
	},
	{
		id: 'supporter-order',
		sections: ['5.5'],
		clauses: clausesOf('hb2020', '附件2'),
		views: ['supporter_order'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				...references,
				programme: [programme('example')],
				region: ['jia', 'yi', 'bing', 'ding', 'wu'].map((name, at) =>
					place(`42000${at + 1}`, name)
				),
				list: [
					{
						id: 'example',
						programme: 'example',
						name: 'example',
						role: 'supporter',
						order_basis: '地区生产总值'
					}
				],
				membership: [1, 2, 3, 4, 5].map((at) => member('example', `42000${at}`, { ordinal: at })),
				observation: [
					...levels('420001', { 2023: 500 }, { indicator: 'gdp' }),
					...levels('420002', { 2022: 900 }, { indicator: 'gdp' }),
					...levels('420003', { 2023: 700 }, { indicator: 'gdp' }),
					...levels('420004', { 2023: 700 }, { indicator: 'gdp' })
				]
			},
			sql: `select r.name as place, o.ordinal, v.year, v.value, o.list_place, o.place as position, o.moved
from supporter_order as o
join region as r on r.adcode = o.region
left join observation as v on v.region = o.region
order by o.ordinal`,
			inputs: ['place', 'ordinal', 'year', 'value']
		},
		uses: [{ page: 'ranks' }]
	}
];
