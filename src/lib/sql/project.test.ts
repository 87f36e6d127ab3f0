import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { tableNamed } from '../model/tables';
import { sqlOf } from './named';
import { region } from './worked-numbers.fixture';

let fixture: Fixture;

const project = (id: string, more: FixtureRow = {}): FixtureRow => ({
	id,
	programme: 'p',
	clause: '一',
	name: `项目${id}`,
	stage: 'unstated',
	quote: 'q',
	...more
});
const moved = (id: string, stage: string, date: string | null): FixtureRow => ({
	project: id,
	stage,
	date,
	source: 'x'
});

beforeAll(async () => {
	fixture = await Fixture.open();
	await fixture.insert('region', [
		region('420001'),
		region('420100', { level: 'city' }),
		region('420000')
	]);
	await fixture.insert('programme', [
		{ id: 'p', name: 'p', scope: '420000', in_documents: true },
		{ id: 'silent', name: 's', scope: '420000', in_documents: true }
	]);
	const money = { amount_kind: 'planned', bound: 'exact' };
	await fixture.insert('project', [
		project('a', { ...money, planned: 100, done: 120, region: '420001' }),
		project('b', { ...money, planned: 300, region: '420100' }),
		project('c', { stage: 'framework', linear: true }),
		project('d'),
		project('park', { programme: 'silent' }),
		project('e', { role: 'traction', stage: 'building' }),
		project('pack', {
			stage: 'framework',
			items: 19,
			amount_kind: 'signed',
			planned: null,
			amount: 857,
			bound: 'over'
		}),
		project('year', {
			items: 70,
			items_bound: 'over',
			items_done: 35,
			amount_kind: 'year',
			planned: 1000,
			done: 250,
			bound: 'over'
		}),
		project('gift', { amount_kind: 'aid', planned: 21000, done: 10500, bound: 'exact' }),
		project('z', { programme: 'silent' })
	]);
	await fixture.insert('project_region', [
		{ project: 'c', region: '420100', role: 'end', source: 'x' },
		{ project: 'c', region: '420001', role: 'end', inferred: true, source: 'x' },
		{ project: 'park', region: '420001', role: 'side', source: 'x' },
		{ project: 'park', region: '420100', role: 'side', source: 'x' }
	]);
	await fixture.insert('project_stage', [
		moved('a', 'contract', '2024-01-01'),
		moved('a', 'started', '2024-04-10'),
		moved('a', 'done', '2025-06'),
		moved('b', 'contract', '2024-01-01'),
		moved('d', 'contract', '2024'),
		moved('d', 'started', '2030-01-01'),
		moved('c', 'paused', '2025-01-01')
	]);
});
afterAll(() => fixture.close());

const rates = async (day = '2026-11-22') => {
	const rows = await fixture.query(`from project_rate_at(date '${day}')`);
	return new Map(
		rows.map((row) => [
			[row.programme, row.subject, row.rate, row.basis].map(String).join(' '),
			row
		])
	);
};

describe('the stage of a project (computations 5.1)', () => {
	const stages = async (day: string) =>
		Object.fromEntries(
			(await fixture.query(`select project, stage from project_reached_at(date '${day}')`)).map(
				({ project: id, stage }) => [id, stage]
			)
		) as Record<string, string>;

	test('is the newest record by the day, side branches too; a later record is not known yet', async () => {
		expect(await stages('2026-11-22')).toMatchObject({
			a: 'done',
			b: 'contract',
			c: 'paused',
			d: 'contract',
			z: 'unstated'
		});
		expect(await stages('2024-02-01')).toMatchObject({ a: 'contract', c: 'framework' });
	});

	test('is the latest recorded one on the pages of its county and of its programme too', async () => {
		const [record] = await fixture.query(sqlOf('county_records'), ['420001']);
		expect(record).toMatchObject({ id: 'a', code: 'done', moment: '2025-06' });
		const rows = await fixture.query(sqlOf('programme_projects'), ['p']);
		const stages = new Map(rows.map(({ id, stage }) => [id, stage]));
		expect(stages.get('a')).toBe('done');
		expect(stages.get('c')).toBe('paused');
		// A record of a later day is not known yet.
		expect(stages.get('d')).toBe('contract');
	});
});

describe('where a project is drawn (computations 5.3)', () => {
	test('a county, a city, a line or nowhere', async () => {
		const rows = await fixture.query(
			'select id, placement, role from project_pipeline order by id'
		);
		expect(rows.map(({ id, placement, role }) => [id, placement, role])).toEqual([
			['a', 'county', 'single'],
			['b', 'city', 'single'],
			['c', 'line', 'single'],
			['d', 'unplaced', 'single'],
			['e', 'unplaced', 'traction'],
			['gift', 'unplaced', 'single'],
			['pack', 'unplaced', 'package'],
			['park', 'several', 'single'],
			['year', 'unplaced', 'package'],
			['z', 'unplaced', 'single']
		]);
	});

	test('reaches every region it touches, and is one row all the same', async () => {
		const rows = await fixture.query(sqlOf('projects'));
		expect(rows.filter(({ id }) => id === 'park')).toHaveLength(1);
		expect(rows.find(({ id }) => id === 'c')).toMatchObject({
			region: null,
			regions: '420001|420100',
			regions_inferred: true
		});
		expect(rows.find(({ id }) => id === 'a')).toMatchObject({
			regions: '420001',
			regions_inferred: false
		});
		const records = await fixture.query(sqlOf('county_records'), ['420001']);
		expect(records.map(({ id, touch, inferred }) => [id, touch, inferred])).toEqual([
			['a', 'site', false],
			['c', 'end', true],
			['park', 'side', false]
		]);
		const programmes = await fixture.query(
			"select programme from county_programme where region = '420001' order by programme"
		);
		expect(programmes).toEqual([{ programme: 'p' }, { programme: 'silent' }]);
	});
});

describe('the seven steps of approval (computations 5.1)', () => {
	const steps = async () =>
		Object.fromEntries(
			(await fixture.query(sqlOf('project_steps'))).map(({ step, projects }) => [step, projects])
		) as Record<string, number>;

	test('are those of the model, in its order, with no project while no record states one', async () => {
		const column = tableNamed('project_stage').columns.find(({ name }) => name === 'step');
		expect(Object.keys(await steps())).toEqual(column?.values);
		expect(Object.values(await steps())).toEqual([0, 0, 0, 0, 0, 0, 0]);
	});

	test('count projects, not records, and no record of a later day', async () => {
		const at = (project: string, step: string, date: string | null) => ({
			...moved(project, 'preparation', date),
			step
		});
		await fixture.insert('project_stage', [
			at('z', '立项', '2024-03'),
			at('z', '环评', '2024-08'),
			at('e', '环评', null),
			at('e', '竣工验收', '2031-01-01')
		]);
		await fixture.insert('project_stage', [{ ...at('z', '环评', '2025'), words: '再次' }]);
		expect(await steps()).toMatchObject({ 立项: 1, 环评: 2, 竣工验收: 0, 用地: 0 });
		await fixture.run('delete from project_stage where step is not null');
	});
});

describe('the rates (computations 5.2)', () => {
	test('formal signing counts contracts among all signed; a framework agreement is none', async () => {
		expect((await rates()).get('p named formal_signing count')).toMatchObject({
			numerator: 3,
			denominator: 4,
			value: 75,
			numerator_rows: 'a、b、d',
			denominator_rows: 'a、b、c、d'
		});
	});

	test('starts are counted among contracts, by number and by money', async () => {
		const found = await rates();
		expect(found.get('p named start count')).toMatchObject({ numerator: 1, denominator: 3 });
		expect(found.get('p named start money')).toMatchObject({
			numerator: 100,
			denominator: 400,
			value: 25
		});
	});

	test('completions are counted among the started, and more than the plan is shown', async () => {
		const found = await rates();
		expect(found.get('p named completion count')).toMatchObject({
			value: 100,
			numerator_rows: 'a'
		});
		expect(found.get('p named investment money')).toMatchObject({ value: 120 });
	});

	test('free aid has a rate of arrival of its own', async () => {
		expect((await rates()).get('p gift arrival money')).toMatchObject({
			numerator: 10500,
			denominator: 21000,
			value: 50
		});
	});

	test('a plan that is a lower bound only allows 低于', async () => {
		const found = await rates();
		expect(found.get('p year annual count')).toMatchObject({ value: 50, comparator: '<' });
		expect(found.get('p year annual money')).toMatchObject({ value: 25, comparator: '<' });
	});

	test('what nobody published is unknown and never 0', async () => {
		const found = await rates();
		expect(found.get('silent named start count')).toMatchObject({
			value: null,
			reason: 'no_denominator'
		});
		expect(found.get('p pack formal_signing count')).toMatchObject({
			numerator: null,
			denominator: 19,
			value: null,
			reason: 'no_numerator'
		});
		const before = await rates('2024-02-01');
		expect(before.get('p named start count')).toMatchObject({ numerator: null, value: null });
	});
});

describe('days from contract to start', () => {
	const conversion = async (day: string) =>
		(await fixture.query(`from project_conversion_at(date '${day}') where programme = 'p'`))[0];

	test('who has not started is censored; an inexact date does not count', async () => {
		expect(await conversion('2026-11-22')).toMatchObject({
			projects: 2,
			started: 1,
			censored: 1,
			median_days: 100,
			project_list: 'a、b'
		});
	});

	test('fewer than half started: no median', async () => {
		await fixture.insert('project', [project('f')]);
		await fixture.insert('project_stage', [moved('f', 'contract', '2024-01-01')]);
		expect(await conversion('2026-11-22')).toMatchObject({
			projects: 3,
			censored: 2,
			median_days: null
		});
		await fixture.run("delete from project_stage where project = 'f'");
		await fixture.run("delete from project where id = 'f'");
	});
});

test('planned investment of named projects is added, packages and other kinds are not', async () => {
	const [row] = await fixture.query("from project_sum where programme = 'p'");
	expect(row).toMatchObject({ projects: 5, with_amount: 2, planned: 400, bound: 'over' });
});
