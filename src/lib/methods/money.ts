/** Rules of money: the tiers of 2018, the Hubei floor, kinds that are never added, projects, shared benefits. */
import { place } from './example-rows';
import { clausesOf, type ExampleRow, type Rule } from './rule';

/** The three tiers of the 2018 text, as `data/fund_tier_rule.csv` has them; a test holds the two together. */
export const TIER_ROWS: readonly ExampleRow[] = [
	{
		id: 'F-SC2018-1',
		programme: 'sc2018',
		clause: '四(二)',
		tier: 1,
		lower: 0,
		upper: 200,
		min_growth_pct: 20
	},
	{
		id: 'F-SC2018-2',
		programme: 'sc2018',
		clause: '四(二)',
		tier: 2,
		lower: 200,
		upper: 500,
		min_growth_pct: 15
	},
	{
		id: 'F-SC2018-3',
		programme: 'sc2018',
		clause: '四(二)',
		tier: 3,
		lower: 500,
		upper: null,
		min_growth_pct: 10
	}
];

/** An invented sum of money. */
const flow = (id: string, more: ExampleRow): ExampleRow => ({
	id,
	programme: 'example',
	source: 'example',
	...more
});

/** An invented project. */
const project = (id: string, stage: string, more: ExampleRow = {}): ExampleRow => ({
	id,
	programme: 'example',
	clause: '1',
	name: id,
	stage,
	amount_kind: 'planned',
	quote: 'example',
	...more
});

export const money: readonly Rule[] = [
	{
		id: 'fund-tiers',
		sections: ['3.1'],
		clauses: clausesOf('sc2018', '四(二)'),
		views: [
			'free_aid_base',
			'free_aid_tier',
			'free_aid_target',
			'free_aid_completion',
			'free_aid_verdict',
			'fund_target_at',
			'fund_tier_at',
			'fund_tier'
		],
		switches: ['tier', 'growth'],
		ownChoice: true,
		example: {
			given: { fund_tier_rule: TIER_ROWS },
			sql: `with example(first, second, actual) as (
	values (180, 200, 230), (200, 200, 240), (201, 201, 240), (500, 500, 560), (501, 501, 560), (null, 300, 400)
)
select
	first, second, actual, true as soft,
	free_aid_base(first, second) as base,
	free_aid_tier(free_aid_base(first, second), 'strict') as tier,
	free_aid_target(first, second, 'strict') as target,
	free_aid_completion(first, second, actual, 'strict') as completion,
	free_aid_verdict(first, second, actual, 'strict') as verdict_strict,
	free_aid_verdict(first, second, actual, 'lenient') as verdict_lenient
from example`,
			inputs: ['first', 'second', 'actual', 'soft']
		},
		uses: [{ page: 'funds' }, { programme: 'sc2018' }]
	},
	{
		id: 'aid-floor',
		sections: ['3.2'],
		clauses: clausesOf('hb2020', '(十三)', '(十七)'),
		views: ['floor_verdict', 'aid_floor_at', 'aid_floor'],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				region: [place('420001', 'jia')],
				programme: [
					{
						id: 'example',
						name: 'example',
						scope: '420000',
						in_documents: true,
						valid_from: '2021',
						valid_to: '2025'
					},
					{ id: 'other', name: 'other', scope: '420000', in_documents: false }
				],
				list: [{ id: 'supporters', programme: 'example', name: 'supporters', role: 'supporter' }],
				membership: [
					{ list: 'supporters', member: '420001', name_in_text: 'jia', ordinal: 1, status: 'seen' }
				],
				target: [
					{
						id: 'floor',
						programme: 'example',
						clause: '1',
						kind: 'commitment',
						metric: 'example',
						comparator: '>=',
						value: 500,
						unit: '万元/支援地/年',
						strength: 'at_least',
						quote: 'example'
					}
				],
				fund_flow: [
					flow('a', {
						payer_region: '420001',
						year: 2021,
						kind: 'fiscal_aid',
						arranged: 500,
						arrived: 400
					}),
					flow('b', { payer_region: '420001', year: 2022, kind: 'fiscal_aid', arranged: 499 }),
					flow('c', {
						programme: 'other',
						payer_region: '420001',
						year: 2023,
						kind: 'fiscal_aid',
						arranged: 900,
						arrived: 900
					})
				]
			},
			sql: `select year, floor, arranged, arrived, arranged_verdict, arrived_verdict
from aid_floor_at(date '2024-06-30')
order by year`,
			inputs: ['year', 'floor', 'arranged', 'arrived']
		},
		uses: [{ page: 'funds' }]
	},
	{
		id: 'money-kinds',
		sections: ['3.3'],
		clauses: clausesOf('zj2023', '一套机制·畅通沟通渠道', '一套机制·加强跟踪服务'),
		views: ['stated_fund'],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				source: [{ id: 'example', title: 'example', grade: 'B', publish: true }],
				fund_flow: [
					flow('a', { kind: 'signed', promised: 8000, bound: 'over' }),
					flow('b', { kind: 'planned', promised: 6000 }),
					flow('c', { kind: 'done', arrived: 2000 }),
					flow('d', { kind: 'loan', arranged: 3000, bound: 'about' }),
					flow('e', { kind: 'fiscal_aid', arranged: 500, arrived: 500 })
				]
			},
			sql: `select kind, promised, arranged, arrived, bound, kind_order
from stated_fund
order by kind_order`,
			inputs: ['kind', 'promised', 'arranged', 'arrived', 'bound']
		},
		uses: [{ page: 'funds' }]
	},
	{
		id: 'project-stages',
		sections: ['5.1', '5.2'],
		clauses: [
			...clausesOf('zj2023', '一套机制·加强跟踪服务', '一张清单'),
			...clausesOf('sc2018', '三(一)1', '三(二)1'),
			...clausesOf('sy2021', '三(三)1')
		],
		views: [
			'stage_order',
			'project_stage_record_at',
			'project_reached_at',
			'project_pipeline',
			'project_step',
			'project_sum',
			'project_physical',
			'project_rate_row_at',
			'project_conversion_at',
			'project_conversion',
			'project_rate_at',
			'project_rate'
		],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [{ id: 'example', name: 'example', scope: '420000' }],
				project: [
					project('a', 'done', { planned: 1000, done: 1200 }),
					project('b', 'building', { planned: 3000, done: 600 }),
					project('c', 'contract', { planned: 2000 }),
					project('d', 'framework', { planned: 9000 }),
					project('e', 'idea', { planned: 5000 })
				],
				project_stage: [
					{
						project: 'a',
						stage: 'contract',
						date: '2024-01-01',
						words: 'example',
						source: 'example'
					},
					{
						project: 'b',
						stage: 'contract',
						date: '2024-06-01',
						words: 'example',
						source: 'example'
					}
				]
			},
			sql: `select r.rate as measure, r.basis, r.numerator, r.denominator, r.value as percent, r.reason as known
from project_rate_at(date '2026-11-22') as r
where r.rate <> 'conversion'
order by r.rate_order, r.basis`,
			inputs: ['measure', 'basis']
		},
		uses: [{ page: 'projects' }]
	},
	{
		id: 'benefit-sharing',
		sections: ['6'],
		clauses: [
			...clausesOf('sy2021', '三(三)3'),
			...clausesOf('hb2020', '(七)'),
			...clausesOf('sc2024', '三(三)')
		],
		views: ['enclave_ratio_out', 'tax_split_at', 'tax_split'],
		switches: ['split'],
		ownChoice: true,
		example: {
			given: {
				project: [
					project('a', 'started', { programme: 'sy2021' }),
					project('b', 'started', { programme: 'sy2021' })
				],
				tax_share: [
					...[2021, 2022, 2031, 2032].map((year) => ({
						project: 'a',
						year,
						first_tax: '2022-07',
						tax_total: 1000,
						source: 'example'
					})),
					{
						project: 'b',
						year: 2023,
						first_tax: '2022-07',
						tax_total: 1000,
						ratio_out: 30,
						source: 'example'
					}
				]
			},
			sql: `select n.first_tax, n.year, n.tax_total, n.year_no, n.due_out, n.due_in, m.due_out as due_out_months
from tax_split_at('natural') as n
join tax_split_at('months') as m using (project, year)
order by n.project, n.year`,
			inputs: ['first_tax', 'year', 'tax_total']
		},
		uses: [{ page: 'benefit-sharing' }]
	}
];
