import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataRows } from '../../../tests/data-rows';
import { Fixture, type FixtureRow } from './fixture';
import { sqlOf } from './named';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await Fixture.open('2026-11-22');
	await fixture.insert('programme', [
		{ id: 'p', name: '合成方案', scope: '510000', issued: '2024-02-23', source: 's' },
		{ id: 'other', name: '另一合成方案', scope: '510000' }
	]);
	await fixture.insert('source', [{ id: 's', title: '合成来源', kind: 'press', publish: true }]);
	await fixture.insert(
		'clause',
		[
			['1', 'I;X'],
			['2', 'N;I'],
			['3', 'I'],
			['4', null]
		].map(([path, availability], at) => ({
			programme: 'p',
			path: path ?? '',
			ordinal: at + 1,
			heading: 'h',
			summary: 's',
			availability: availability ?? null
		}))
	);
	await fixture.insert('obligation', [
		{
			...promise('O-8', '1'),
			name: '派驻',
			period: '月',
			count_per_period: 7,
			who: 'w',
			scope: '人'
		},
		{
			...promise('O-9', '2'),
			name: '互访',
			period: '年',
			count_per_period: 2,
			who: 'w',
			scope: '结对组'
		}
	]);
	await fixture.insert('target', [
		{ ...promise('T-1', '3'), kind: 'target', metric: 'm', comparator: '>=', strength: 'exact' }
	]);
	await fixture.insert('people_demand', [
		{ ...promise('posted', '1'), kind: 'posting', name: 'n', obligation: 'O-8' },
		{ ...promise('visits', '2'), kind: 'visit', name: 'n', obligation: 'O-9' },
		{ ...promise('jobs', '3'), kind: 'employment', name: 'n', target: 'T-1' },
		{ ...promise('vague', '4'), kind: 'talent', name: 'n' }
	]);
});
afterEach(() => fixture.close());

function promise(id: string, clause: string): FixtureRow {
	return { id, programme: 'p', clause, quote: 'q' };
}

const event = (id: string, more: FixtureRow): FixtureRow => ({
	id,
	programme: 'p',
	kind: 'visit',
	what: '合成',
	source: 's',
	...more
});

const demands = async () =>
	Object.fromEntries(
		(await fixture.query('from people_demand_at((select as_of from meta))')).map((row) => [
			row.demand,
			[row.records, row.attendance_months, row.reason]
		])
	);

describe('demands on people', () => {
	test('without a record say why, by what the clause allows', async () => {
		expect(await demands()).toEqual({
			posted: [0, 0, 'personal'],
			visits: [0, 0, 'not_seen'],
			jobs: [0, 0, 'ledger'],
			vague: [0, 0, 'undefined']
		});
	});

	test('events of a duty counted per person are never read, those entered under the demand are', async () => {
		await fixture.insert('event', [
			event('a', { obligation: 'O-8', date: '2025-01-01' }),
			event('b', { obligation: 'O-9', date: '2025-01-01' }),
			event('c', { people_demand: 'posted' })
		]);
		expect(await demands()).toMatchObject({
			posted: [1, 0, null],
			visits: [1, 0, null]
		});
		expect(
			(await fixture.query(sqlOf('people_records'), ['p'])).map((row) => [row.demand, row.id])
		).toEqual([
			['posted', 'c'],
			['visits', 'b']
		]);
	});

	test('nothing later than the day asked about, nothing of another programme', async () => {
		await fixture.insert('event', [
			event('a', { people_demand: 'visits', date: '2026-11-23' }),
			event('b', { people_demand: 'visits', date: '2025-01-01', programme: 'other' })
		]);
		expect(await demands()).toMatchObject({ visits: [0, 0, 'not_seen'] });
	});

	test('figures of their target count, with their bound', async () => {
		await fixture.insert('target_figure', [
			{
				id: 'f',
				target: 'T-1',
				whole: true,
				value: 900,
				bound: 'over',
				moment: '2019',
				source: 's'
			}
		]);
		expect(await demands()).toMatchObject({ jobs: [1, 0, null] });
		expect(await fixture.query(sqlOf('people_records'), ['p'])).toMatchObject([
			{ demand: 'jobs', kind: 'figure', figure: 900, bound: 'over', source_title: '合成来源' }
		]);
	});

	test('months of attendance totals count as public', async () => {
		await fixture.insert('attendance_total', [
			{
				programme: 'p',
				month: '2025-01',
				persons_due: 78,
				persons_present: 76,
				workdays_total: 580,
				months_assessed: 75,
				months_met: 72,
				source: 's'
			}
		]);
		expect(await demands()).toMatchObject({ posted: [0, 1, null] });
		expect(await fixture.query(sqlOf('attendance_month'), ['p'])).toMatchObject([
			{ month: '2025-01', workdays_due: 546, sources: '合成来源', reason: 'bodies_unknown' }
		]);
		expect(await fixture.query(sqlOf('attendance_month'), ['other'])).toEqual([]);
	});

	test('of many records only the three newest are listed', async () => {
		await fixture.insert(
			'event',
			[1, 2, 3, 4, 5].map((day) =>
				event(`e${day}`, { people_demand: 'visits', date: `2025-01-0${day}` })
			)
		);
		expect(await demands()).toMatchObject({ visits: [5, 0, null] });
		expect((await fixture.query(sqlOf('people_records'), ['p'])).map(({ id }) => id)).toEqual([
			'e5',
			'e4',
			'e3'
		]);
	});
});

describe('the rows of the team', () => {
	const rows = dataRows('people_demand');

	test('every clause about people has a demand, and every document at least one', () => {
		const covered = new Set(rows.map(({ programme, clause }) => `${programme} ${clause}`));
		const about = dataRows('clause').filter(({ features }) => features?.split(' ').includes('F10'));
		expect(about.length).toBe(10);
		expect(about.filter(({ programme, path }) => !covered.has(`${programme} ${path}`))).toEqual([]);
		expect(new Set(rows.map(({ programme }) => programme)).size).toBe(5);
	});

	test('a demand stands on the clause of the duty, target or project it names', () => {
		const clauses = new Map(
			['obligation', 'target', 'deliverable', 'project'].flatMap((table) =>
				dataRows(table).map(({ id, clause }) => [id ?? '', clause ?? ''] as const)
			)
		);
		const astray = rows.flatMap(({ id, clause, obligation, target, deliverable, project }) =>
			[obligation, target, deliverable, project]
				.filter((named) => named !== undefined && named !== '' && clauses.get(named) !== clause)
				.map((named) => `${id}: ${named}`)
		);
		expect(astray).toEqual([]);
	});

	test('every mutual visit, exchange and posting that recurs has its demand', () => {
		const named = new Set(rows.map(({ obligation }) => obligation));
		const about = dataRows('obligation').filter(({ name }) =>
			/互访|挂职|派驻|入户调研/.test(name ?? '')
		);
		expect(about.length).toBeGreaterThanOrEqual(6);
		expect(about.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
	});
});
