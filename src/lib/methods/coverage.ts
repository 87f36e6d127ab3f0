/** Rules of what is public: demands on people, and key tasks by county. */
import { place } from './example-rows';
import { clausesOf, type ExampleRow, type Rule } from './rule';

/** What every invented row shares. */
const shared: ExampleRow = { programme: 'example', quote: 'example' };

const programme: ExampleRow = {
	id: 'example',
	name: 'example',
	scope: '420000',
	in_documents: true
};

export const peopleRules: readonly Rule[] = [
	{
		id: 'people',
		sections: ['1', '4', '7', '8.1'],
		clauses: [
			...clausesOf('sc2024', '二(五)', '三(四)'),
			...clausesOf('sc2018', '二(二)4', '三(二)2'),
			...clausesOf('hb2020', '(十一)', '(十六)'),
			...clausesOf('sy2021', '三(四)1', '三(四)2', '三(四)3')
		],
		views: ['people_record_at', 'people_demand_at', 'attendance_month_at', 'attendance_month'],
		switches: ['as_of'],
		ownChoice: false,
		example: {
			given: {
				programme: [programme],
				clause: [
					{ ...shared, path: '1', ordinal: 1, heading: 'example', availability: 'I;X' },
					{ ...shared, path: '2', ordinal: 2, heading: 'example', availability: 'N' },
					{ ...shared, path: '3', ordinal: 3, heading: 'example', availability: 'I' }
				],
				obligation: [
					{
						...shared,
						id: 'duty',
						clause: '1',
						name: 'example',
						period: '月',
						count_per_period: 7,
						who: 'example',
						scope: '人'
					}
				],
				people_demand: [
					{ ...shared, id: 'a', clause: '1', kind: 'posting', name: 'a', obligation: 'duty' },
					{ ...shared, id: 'b', clause: '2', kind: 'visit', name: 'b' },
					{ ...shared, id: 'c', clause: '2', kind: 'exchange', name: 'c' },
					{ ...shared, id: 'd', clause: '3', kind: 'training', name: 'd' }
				],
				event: [
					{ id: '1', kind: 'other', obligation: 'duty', people_demand: null },
					{ id: '2', kind: 'visit', obligation: null, people_demand: 'b' }
				].map((row) => ({
					...row,
					programme: 'example',
					what: 'example',
					date: '2024-03-05',
					source: 'example'
				}))
			},
			sql: `select
	d.kind,
	c.availability,
	(select count(*) from event as e where e.people_demand = d.id or e.obligation = d.obligation) as entered,
	p.records,
	p.reason
from people_demand_at(date '2026-11-22') as p
join people_demand as d on d.id = p.demand
join clause as c on c.path = d.clause
order by d.id`,
			inputs: ['kind', 'availability', 'entered']
		},
		uses: [{ programme: 'sc2024' }, { programme: 'hb2020' }, { page: 'duties' }]
	}
];

export const taskRules: readonly Rule[] = [
	{
		id: 'tasks',
		sections: ['0', '1', '8'],
		clauses: [
			...clausesOf('sc2024', '二(一)', '二(二)', '二(三)', '二(四)', '二(五)'),
			...clausesOf('sc2018', '二(一)1', '二(一)2', '二(一)3', '二(一)4'),
			...clausesOf('hb2020', '(六)', '(七)', '(八)', '(九)', '(十)', '(十一)', '(十二)'),
			...clausesOf('sy2021', '三(二)'),
			...clausesOf('zj2023', '一张清单')
		],
		views: ['task_record_at', 'task_coverage_at'],
		switches: ['as_of'],
		ownChoice: false,
		example: {
			given: {
				programme: [programme],
				region: [
					place('420001', 'jia'),
					place('420002', 'yi'),
					place('420003', 'bing'),
					place('420100', 'ding', { level: 'city' })
				],
				list: [{ id: 'example', programme: 'example', name: 'example', role: 'recipient' }],
				membership: ['420001', '420002', '420003'].map((code) => ({
					list: 'example',
					member: code,
					name_in_text: code,
					status: 'seen'
				})),
				task: [{ ...shared, id: 'task', clause: '1', ordinal: 1, name: 'example' }],
				project: [
					{ id: 'x', region: '420001', task: 'task', linear: false },
					{ id: 'y', region: '420002', task: null, linear: false },
					{ id: 'z', region: '420100', task: 'task', linear: false },
					{ id: 'line', region: '420003', task: 'task', linear: true }
				].map((row) => ({ ...shared, clause: '1', name: 'example', stage: 'idea', ...row }))
			},
			sql: `select
	r.name as place,
	(select count(*) from project as x where x.region = c.region) as entered,
	(select count(*) from project as x where x.region = c.region and x.task = c.task) as with_task,
	c.records,
	c.records > 0 as known
from task_coverage_at(date '2026-11-22') as c
join region as r on r.adcode = c.region
order by c.region`,
			inputs: ['place', 'entered', 'with_task']
		},
		uses: [{ programme: 'sc2018' }, { programme: 'zj2023' }, { programme: 'hb2020' }]
	}
];
