import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataRows } from '../../../tests/data-rows';
import { Fixture, type FixtureRow } from './fixture';
import { sqlOf } from './named';
import { region } from './worked-numbers.fixture';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await Fixture.open('2026-11-22');
	await fixture.insert('programme', [
		{ id: 'p', name: '合成方案', scope: '420000', issued: '2024-02-23', source: 's' }
	]);
	await fixture.insert('source', [{ id: 's', title: '合成来源', kind: 'press', publish: true }]);
	await fixture.insert('region', [
		...['420000', '420001', '420002', '420009'].map((code) => region(code)),
		{ ...region('420100'), level: 'city' }
	]);
	await fixture.insert('list', [{ id: 'l', programme: 'p', name: 'l', role: 'recipient' }]);
	await fixture.insert(
		'membership',
		['420002', '420001'].map((member, at) => ({
			list: 'l',
			member,
			name_in_text: member,
			ordinal: at + 1,
			status: 'seen'
		}))
	);
	await fixture.insert(
		'clause',
		[
			['一', 'I'],
			['一1', 'N;X'],
			['二', '-']
		].map(([path, availability], at) => ({
			programme: 'p',
			path: path ?? '',
			ordinal: at + 1,
			heading: 'h',
			summary: 's',
			availability: availability ?? null
		}))
	);
	await fixture.insert('task', [
		{ id: 'K-1', programme: 'p', clause: '一', ordinal: 1, name: 'a', quote: 'q' },
		{ id: 'K-2', programme: 'p', clause: '二', ordinal: 2, name: 'b', quote: 'q' }
	]);
});
afterEach(() => fixture.close());

const project = (id: string, more: FixtureRow): FixtureRow => ({
	id,
	programme: 'p',
	clause: '一',
	name: id,
	stage: 'idea',
	quote: 'q',
	...more
});

const cells = async () =>
	(await fixture.query(sqlOf('task_coverage'), ['p'])).map((row) => [
		row.adcode,
		row.task,
		row.records
	]);

const empty = [
	['420002', 'K-1', 0],
	['420002', 'K-2', 0],
	['420001', 'K-1', 0],
	['420001', 'K-2', 0]
];

describe('coverage of key tasks', () => {
	test('every recipient has a cell for every task, in list order, without a record too', async () => {
		expect(await cells()).toEqual(empty);
	});

	test('a project, an event and a sum fill the cell they name', async () => {
		await fixture.insert('project', [project('x', { region: '420001', task: 'K-1' })]);
		await fixture.insert('event', [
			{
				id: 'e',
				programme: 'p',
				date: '2025',
				kind: 'training',
				what: '合成',
				recipient: '420001',
				task: 'K-2',
				source: 's'
			}
		]);
		await fixture.insert('fund_flow', [
			{
				id: 'f',
				programme: 'p',
				payee: '420001',
				year: 2025,
				kind: 'loan',
				task: 'K-2',
				source: 's'
			}
		]);
		expect(await cells()).toEqual([
			['420002', 'K-1', 0],
			['420002', 'K-2', 0],
			['420001', 'K-1', 1],
			['420001', 'K-2', 2]
		]);
		expect(await fixture.query(sqlOf('tasks'), ['p'])).toMatchObject([
			{ id: 'K-1', recipients: 2, covered: 1, elsewhere: 0 },
			{ id: 'K-2', recipients: 2, covered: 1, elsewhere: 0 }
		]);
	});

	test('no task stated, a city, a line, no place and another county fill none', async () => {
		await fixture.insert('project', [
			project('no-task', { region: '420001' }),
			project('city', { region: '420100', task: 'K-1' }),
			project('line', { region: '420001', task: 'K-1', linear: true }),
			project('nowhere', { task: 'K-1' }),
			project('outside', { region: '420009', task: 'K-1' })
		]);
		expect(await cells()).toEqual(empty);
		expect(await fixture.query(sqlOf('tasks'), ['p'])).toMatchObject([
			{ id: 'K-1', covered: 0, elsewhere: 4 },
			{ id: 'K-2', covered: 0, elsewhere: 0 }
		]);
	});

	test('nothing later than the day asked about', async () => {
		await fixture.insert('fund_flow', [
			{
				id: 'f',
				programme: 'p',
				payee: '420001',
				year: 2027,
				kind: 'loan',
				task: 'K-2',
				source: 's'
			}
		]);
		expect(await cells()).toEqual(empty);
	});

	test('a task has the data of its clause and of those below', async () => {
		expect(
			(await fixture.query(sqlOf('tasks'), ['p'])).map(({ availability }) => availability)
		).toEqual(['N;I;X', '']);
	});
});

describe('the rows of the team', () => {
	const tasks = new Map(dataRows('task').map((row) => [row.id, row]));

	test('a project has a task exactly where the document lists it under the clause of one', () => {
		const under = (programme: string | undefined, clause: string) =>
			[...tasks.values()]
				.filter(
					(task) =>
						task.programme === programme &&
						(clause === task.clause || clause.startsWith(`${task.clause}·`))
				)
				.map(({ id }) => id);
		const projects = dataRows('project');
		expect(projects.filter(({ task }) => task !== '').length).toBeGreaterThan(40);
		expect(
			projects
				.filter(({ programme, clause, task }) => {
					const [only = ''] = under(programme, clause ?? '');
					return task !== only;
				})
				.map(({ id }) => id)
		).toEqual([]);
	});
});
