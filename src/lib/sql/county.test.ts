/** The views behind the county pages, on invented counties. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fixture } from './fixture';
import { sqlOf } from './named';
import { growths, hubei, levels, region } from './worked-numbers.fixture';

const NINE = Array.from({ length: 9 }, (_, at) => `42000${at + 1}`);

describe('place and median among peers', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await hubei(NINE, []);
	});
	afterAll(() => fixture.close());

	test('a county without the figure is never ranked, and moves nobody’s rank or median', async () => {
		const figure = fc.option(fc.integer({ min: 1, max: 40 }));
		await fc.assert(
			fc.asyncProperty(
				fc.array(figure, { minLength: NINE.length, maxLength: NINE.length }),
				async (figures) => {
					await fixture.run('delete from observation');
					const known = figures.filter((value) => value !== null);
					await fixture.insert(
						'observation',
						figures.flatMap((value, at) =>
							value === null ? [] : levels(NINE[at] ?? '', { 2023: value })
						)
					);
					const rows = await fixture.query(
						"from county_peer where measure = 'level' and indicator = 'budget_revenue'"
					);
					expect(rows).toHaveLength(known.length > 0 ? NINE.length : 0);
					const sorted = [...known].sort((a, b) => a - b);
					const middle = [sorted[(known.length - 1) >> 1] ?? 0, sorted[known.length >> 1] ?? 0];
					for (const row of rows) {
						const own = figures[NINE.indexOf(String(row.region))] ?? null;
						const higher = own === null ? null : known.filter((value) => value > own).length;
						expect(row).toMatchObject({
							value: own,
							place: higher === null ? null : higher + 1,
							known: known.length,
							members: NINE.length,
							basis: '2023',
							median: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2
						});
					}
				}
			),
			{ numRuns: 12 }
		);
	});
});

describe('a county beside others', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await hubei(
			['420001', '420002', '420003'],
			[
				...growths('420001', [9.0, 3.5, 6.4, 5.6, 5.9]),
				...growths('420002', [9.0, 3.5, 6.4]),
				...growths('420000', [8.0, 4.0, 6.0, 5.8, 5.6]),
				...levels('420001', { 2022: 12, 2023: 10 }),
				...levels('420002', { 2022: 30 })
			]
		);
		await fixture.insert('region', [region('420004')]);
		await fixture.insert('list', [
			{ id: 'old', programme: 'hb2020', name: '旧', role: 'recipient', expected: 5 },
			{ id: 'secret', programme: 'hb2020', name: '未核', role: 'recipient' }
		]);
		await fixture.insert('membership', [
			{ list: 'old', member: '420001', status: 'seen', valid_to: '2024-08' },
			{ list: 'old', member: '420003', status: 'seen-rule+memory', valid_from: '2021' },
			{ list: 'secret', member: '420002', status: 'memory' }
		]);
		await fixture.insert('target', [
			{
				id: 'T-1',
				programme: 'hb2020',
				clause: '一',
				kind: 'status',
				metric: '项目数',
				comparator: '=',
				strength: 'exact',
				quote: '420003合作项目'
			}
		]);
	});
	afterAll(() => fixture.close());

	const peers = (region: string, indicator: string, measure: string) =>
		fixture.query(
			'from county_peer where region = $1 and indicator = $2 and measure = $3 and peers = $4',
			[region, indicator, measure, 'recipients']
		);

	test('figures of different years are never ranked together', async () => {
		expect(await peers('420001', 'budget_revenue', 'level')).toMatchObject([
			{ basis: '2023', value: 10, place: 1, known: 1, members: 3 }
		]);
		// The second county's newest year is 2022: there both have a figure.
		expect(await peers('420002', 'budget_revenue', 'level')).toMatchObject([
			{ basis: '2022', value: 30, median: 21, place: 1, known: 2 }
		]);
		expect(await peers('420001', 'gdp', 'growth')).toMatchObject([
			{ basis: 'comparable:2021,2022,2023,2024,2025', place: 1, known: 1 }
		]);
	});

	test('the average is the scorecard’s own, 6.07 against 5.87 per cent', async () => {
		const [growth] = await fixture.query(
			"from county_growth where region = '420001' and indicator = 'gdp'"
		);
		expect(growth?.growth).toBeCloseTo(6.07, 2);
		expect(growth?.province_growth).toBeCloseTo(5.87, 2);
		expect(growth?.comparison).toBe('above');
		const [cell] = await fixture.query(
			"from four_indicator_verdict where region = '420001' and indicator = 'gdp'"
		);
		expect(growth?.gap).toBe(cell?.gap);
	});

	test('every county has a row for every indicator, empty where three years do not compare', async () => {
		const rows = await fixture.query(sqlOf('county_growths'), ['420004', 'geometric']);
		expect(rows.map(({ indicator, known, gap }) => [indicator, known, gap])).toEqual([
			['gdp', false, null],
			['budget_revenue', false, null],
			['urban_income', false, null],
			['rural_income', false, null]
		]);
	});

	test('lists keep ended members as ended and 待核 ones marked; memory alone is on no page', async () => {
		const rows = await fixture.query(sqlOf('county_lists'), ['all']);
		const old = rows.filter(({ list }) => list === 'old');
		expect(old).toMatchObject([
			{ county: '420001', state: 'ended', pending: false, expected: 5 },
			{ county: '420003', state: 'ended', pending: true }
		]);
		expect(rows.some(({ list }) => list === 'secret')).toBe(false);
	});

	test('a target binds by the county’s own figures, or names it', async () => {
		const rows = await fixture.query(sqlOf('county_targets'), ['420003']);
		expect(rows.map(({ id, bond, verdict }) => [id, bond, verdict])).toContainEqual([
			'T-1',
			'named',
			'registered'
		]);
		expect(rows.filter(({ bond }) => bond === 'judged')).toHaveLength(4);
		expect(await fixture.query(sqlOf('county_targets'), ['420004'])).toEqual([]);
	});

	test('the answer for all counties is the answers for each, put together', async () => {
		for (const [name, rest] of [
			['county_places', []],
			['county_growths', ['geometric']],
			['county_trend', []],
			['county_peers', ['geometric']],
			['county_lists', []],
			['county_targets', []]
		] as const) {
			const all = await fixture.query(sqlOf(name), ['all', ...rest]);
			const each: unknown[] = [];
			// One after the other: the fixture has one connection.
			for (const county of ['420001', '420002', '420003', '420004'])
				each.push(...(await fixture.query(sqlOf(name), [county, ...rest])));
			expect(each, name).toEqual(all);
		}
	});
});
