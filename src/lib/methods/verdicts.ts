/** Rules of verdicts: the six words, the strength of the wording, bounds, terms and deadlines. */
import { clausesOf, type ExampleRow, type Rule } from './rule';

const programme: ExampleRow = {
	id: 'example',
	name: 'example',
	scope: '420000',
	in_documents: true,
	valid_from: '2021',
	valid_to: '2025'
};

/** An invented target for at least 100, unless said otherwise. */
const target = (id: string, more: ExampleRow = {}): ExampleRow => ({
	id,
	programme: 'example',
	clause: '1',
	kind: 'target',
	metric: 'example',
	comparator: '>=',
	value: 100,
	strength: 'at_least',
	due: '2025',
	quote: 'example',
	...more
});

/** An invented public figure for a target. */
const figure = (id: string, value: number, more: ExampleRow = {}): ExampleRow => ({
	id: `figure-${id}`,
	target: id,
	value,
	whole: true,
	bound: 'exact',
	source: 'example',
	...more
});

export const verdicts: readonly Rule[] = [
	{
		id: 'verdicts',
		sections: ['0', '2.2', '5.4'],
		clauses: [
			...clausesOf('hb2020', '(二)'),
			...clausesOf('sc2024', '一(三)'),
			...clausesOf('sc2018', '四(二)')
		],
		views: [
			'target_verdict_at',
			'target_verdict',
			'stored_target_verdict',
			'four_indicator_verdict_at',
			'growth_target'
		],
		switches: ['method', 'visits', 'as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [programme],
				target: [
					target('a'),
					target('b'),
					target('c', { due: '2035' }),
					target('d'),
					target('e', { strength: 'strive' }),
					target('f', { kind: 'plan' }),
					target('g'),
					target('h', { strength: 'in_principle' })
				],
				target_figure: [
					figure('a', 100),
					figure('b', 90),
					figure('c', 90),
					figure('e', 90),
					figure('f', 90),
					figure('g', 120, { whole: false }),
					figure('h', 90)
				]
			},
			sql: `select
	t.kind, t.comparator, t.value as demanded, t.strength, t.due, v.figure, v.figure_whole,
	v.verdict, v.soft, v.reason
from target_verdict_at(date '2026-11-22', 'geometric', 'R2') as v
join target as t on t.id = v.target
order by t.id`,
			inputs: ['kind', 'comparator', 'demanded', 'strength', 'due', 'figure', 'figure_whole']
		},
		uses: [{ page: 'targets' }, { programme: 'sc2024' }]
	},
	{
		id: 'wording',
		sections: ['5.4'],
		clauses: [
			...clausesOf('hb2020', '(二)', '(十三)'),
			...clausesOf('sc2018', '一', '三(三)1'),
			...clausesOf('sc2024', '一(三)', '三(四)')
		],
		views: ['target_comparison', 'target_verdict_at'],
		switches: [],
		ownChoice: true,
		example: {
			sql: `with example(comparator, demanded, demanded_max, unit, figure) as (
	values
		('>', 1.5, null, '亿元', 1.5),
		('>', 1.5, null, '亿元', 1.6),
		('>=', 90, null, '%', 90),
		('>=', 500, null, '万元', 499),
		('range', 1, 2, '个', 0),
		('range', 1, 2, '个', 2),
		('range', 1, 2, '个', 3),
		('≈', 50, null, '个', 46),
		('≈', 50, null, '个', 40),
		('=', 10, null, '元/月', 12)
)
select
	comparator, demanded, demanded_max, unit, figure,
	target_comparison(comparator, demanded, demanded_max, unit, figure, 'exact') as result
from example`,
			inputs: ['comparator', 'demanded', 'demanded_max', 'unit', 'figure']
		},
		uses: [{ page: 'targets' }]
	},
	{
		id: 'bounds',
		sections: ['3.3', '5.4'],
		clauses: clausesOf('zj2023', '一套机制·畅通沟通渠道', '一套机制·加强跟踪服务', '一张清单'),
		views: ['target_comparison'],
		switches: [],
		ownChoice: true,
		example: {
			sql: `with example(comparator, demanded, figure, bound) as (
	values
		('>', 100, 100, 'over'),
		('>=', 100, 120, 'over'),
		('>', 100, 90, 'over'),
		('≈', 50, 50, 'over'),
		('>=', 100, 500, 'about')
)
select
	comparator, demanded, figure, bound,
	target_comparison(comparator, demanded, null, null, figure, bound) as result
from example`,
			inputs: ['comparator', 'demanded', 'figure', 'bound']
		},
		uses: [{ page: 'targets' }, { page: 'funds' }]
	},
	{
		id: 'terms',
		sections: ['1', '4'],
		clauses: [
			...clausesOf('hb2020', '(三)'),
			...clausesOf('sy2021', '题头'),
			...clausesOf('sc2024', '一(三)')
		],
		views: [
			'months_until',
			'programme_progress_at',
			'programme_progress',
			'partial_start',
			'partial_end',
			'covers',
			'programme_term',
			'programme_state_at',
			'programme_state',
			'programme_years_at',
			'programme_years',
			'deadline_day'
		],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [
					{ id: 'a', name: 'a', scope: '420000', valid_from: '2021', valid_to: '2025' },
					{ id: 'b', name: 'b', scope: '420000', valid_from: '2024-02', valid_to: '2027-06' },
					{ id: 'c', name: 'c', scope: '420000', valid_from: '2024' },
					{ id: 'd', name: 'd', scope: '420000', valid_to: '2020' }
				]
			},
			sql: `select p.valid_from, p.valid_to, s.as_of, s.term_start, s.term_end, s.state
from (
	select *, date '2025-12-31' as as_of from programme_state_at(date '2025-12-31')
	union all
	select *, date '2026-01-01' as as_of from programme_state_at(date '2026-01-01')
) as s
join programme as p on p.id = s.programme
order by p.id, s.as_of`,
			inputs: ['valid_from', 'valid_to', 'as_of']
		},
		uses: [{ page: 'overview' }, { page: 'targets' }]
	}
];
