/** Rules of recurring duties: windows, start and grace, readings of mutual visits, compliance, privacy. */
import { clausesOf, type ExampleRow, type Rule } from './rule';

/** An invented duty of every month from 2024 on, unless said otherwise. */
const duty = (id: string, period: string, more: ExampleRow = {}): ExampleRow => ({
	id,
	programme: 'example',
	clause: '1',
	name: 'example',
	period,
	count_per_period: 1,
	who: 'example',
	scope: '全省/全市',
	quote: 'example',
	...more
});

const programme = (more: ExampleRow = {}): ExampleRow => ({
	id: 'example',
	name: 'example',
	scope: '420000',
	...more
});

/** Invented records in the middle of the first months of 2024. */
const monthly = (obligation: string, count: number): ExampleRow[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `${obligation}-${at}`,
		programme: 'example',
		obligation,
		kind: 'visit',
		what: 'example',
		date: `2024-${String(at + 1).padStart(2, '0')}-15`,
		source: 'example'
	}));

const cadences = [
	...clausesOf('sy2021', '四(二)'),
	...clausesOf('sc2024', '三(五)'),
	...clausesOf('sc2018', '三(二)2'),
	...clausesOf('hb2020', '(五)', '(十六)')
];
const board = [{ page: 'duties' }] as const;

export const duties: readonly Rule[] = [
	{
		id: 'windows',
		sections: ['4'],
		clauses: cadences,
		views: [
			'period_months',
			'period_cycle_years',
			'period_single_year',
			'period_recurs',
			'month_number',
			'months_complete',
			'window_index',
			'window_begin',
			'duty_window_at'
		],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [programme({ issued: '2021-08-06', valid_from: '2021', valid_to: '2023' })],
				obligation: ['旬', '月', '季', '半年', '年'].map((period, at) => duty(`duty-${at}`, period))
			},
			sql: `select
	w.period,
	any_value(p.issued) as issued,
	any_value(p.valid_to) as valid_to,
	count(*) filter (where w.counted) as windows,
	count(*) filter (where not w.counted) as windows_cut,
	min(w.window_start) filter (where w.counted) as first_window,
	max(w.window_end) filter (where w.counted) as last_window
from duty_window_at(date '2026-11-22') as w
join programme as p on p.id = w.programme
group by w.obligation, w.period
order by w.obligation`,
			inputs: ['period', 'issued', 'valid_to']
		},
		uses: board
	},
	{
		id: 'start-and-grace',
		sections: ['4'],
		clauses: cadences,
		views: ['duty_window_at', 'period_grace_days'],
		switches: ['as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [programme({ issued: '2024-02-23' })],
				obligation: [duty('a', '月'), duty('b', '季'), duty('c', '年初'), duty('d', '2年')]
			},
			sql: `select w.period, p.issued, w.window_start, w.window_end, w.due_on, w.graced_to, w.counted
from duty_window_at(date '2024-05-01') as w
join programme as p on p.id = w.programme
order by w.obligation, w.window_start`,
			inputs: ['period', 'issued']
		},
		uses: board
	},
	{
		id: 'visits',
		sections: ['4'],
		clauses: [...clausesOf('hb2020', '(十六)'), ...clausesOf('sy2021', '四(二)')],
		views: [
			'visits_suffice',
			'visit_compliance_at',
			'visit_compliance',
			'principal_leader',
			'duty_way',
			'duty_body',
			'duty_record_at'
		],
		switches: ['visits'],
		ownChoice: true,
		example: {
			sql: `with example(visits_out, visits_in) as (
	values (2, 0), (1, 1), (0, 2), (2, 1), (2, 2), (1, 0)
)
select
	visits_out, visits_in,
	visits_suffice(visits_out, visits_in, 2, 'R1') as reading_total,
	visits_suffice(visits_out, visits_in, 2, 'R2') as reading_both,
	visits_suffice(visits_out, visits_in, 2, 'R3') as reading_each
from example`,
			inputs: ['visits_out', 'visits_in']
		},
		uses: [{ page: 'duties' }, { page: 'targets' }]
	},
	{
		id: 'compliance',
		sections: ['4'],
		clauses: cadences,
		views: [
			'duty_record_at',
			'obligation_window_at',
			'obligation_window',
			'obligation_compliance_at',
			'obligation_compliance'
		],
		switches: ['visits', 'as_of'],
		ownChoice: true,
		example: {
			given: {
				programme: [programme()],
				obligation: [
					duty('a', '月', { start: '2024-01-01' }),
					duty('b', '月', { start: '2024-01-01' }),
					duty('c', '月', { start: '2024-01-01' })
				],
				event: [...monthly('a', 3), ...monthly('b', 3)],
				record_coverage: [
					{
						id: 'covered',
						obligation: 'a',
						covers_from: '2024-01',
						covers_to: '2024-04',
						source: 'example'
					}
				]
			},
			sql: `select
	(select count(*) from event as e where e.obligation = c.obligation) as records,
	(select max(r.covers_to) from record_coverage as r where r.obligation = c.obligation) as complete_to,
	c.windows_due, c.windows_on_time, c.windows_missing, c.windows_no_data,
	c.coverage, c.rate, c.reason
from obligation_compliance_at(date '2024-06-11', 'R2') as c
order by c.obligation`,
			inputs: ['records', 'complete_to']
		},
		uses: board
	},
	{
		id: 'privacy',
		sections: ['4', '7', '8.1'],
		clauses: [...clausesOf('sc2024', '三(四)'), ...clausesOf('sc2018', '二(二)4')],
		views: [
			'attendance_month_at',
			'attendance_month',
			'duty_record_at',
			'obligation_window_at',
			'obligation_compliance_at'
		],
		switches: [],
		ownChoice: true,
		example: {
			given: {
				programme: [programme()],
				obligation: [
					duty('a', '月', { start: '2024-01-01', scope: '人' }),
					duty('b', '月', { start: '2024-01-01' })
				],
				event: [...monthly('a', 3), ...monthly('b', 3)]
			},
			sql: `select
	o.scope,
	(select count(*) from event as e where e.obligation = o.id) as records,
	c.windows_due, c.windows_on_time, c.windows_no_data, c.rate, c.reason
from obligation_compliance_at(date '2024-04-11', 'R2') as c
join obligation as o on o.id = c.obligation
order by o.id`,
			inputs: ['scope', 'records']
		},
		uses: board
	}
];
