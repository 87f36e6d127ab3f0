/** Counties of one map whose economies are most alike, on invented counties. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fixture } from './fixture';
import { sqlOf } from './named';
import { hubei, levels } from './worked-numbers.fixture';

const SMALL = '420001';
const TWIN = '420002';
const LARGE = '420003';
const ALONE = '420004';

/** Both indicators double from the small county to its twin and grow sixteenfold to the large one. */
const observations = [
	...levels(SMALL, { 2023: 100 }, { indicator: 'gdp' }),
	...levels(TWIN, { 2022: 1, 2023: 200 }, { indicator: 'gdp' }),
	...levels(LARGE, { 2023: 1600 }, { indicator: 'gdp' }),
	...levels(SMALL, { 2023: 1 }),
	...levels(TWIN, { 2023: 2 }),
	...levels(LARGE, { 2023: 16 }),
	// A county known by one figure alone is like nobody.
	...levels(ALONE, { 2023: 3 })
];

describe('similar economies', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await hubei([SMALL, TWIN, LARGE, ALONE], observations);
	});
	afterAll(() => fixture.close());

	const peers = (county: string) => fixture.query(sqlOf('similar_counties'), [county]);

	test('the nearest comes first, at the distance of the standardised logarithms', async () => {
		const rows = await peers(SMALL);
		expect(rows.map(({ peer, place }) => [peer, place])).toEqual([
			[TWIN, 1],
			[LARGE, 2]
		]);
		// GDP in doublings: 0, 1, 4; their mean is 5/3 and their standard deviation √(13/3).
		const gdp = 1 / Math.sqrt(13 / 3);
		// Revenue: 0, 1, 4 and log2 3; the county with revenue alone counts for the spread.
		const doublings = [0, 1, 4, Math.log2(3)];
		const mean = doublings.reduce((sum, one) => sum + one, 0) / 4;
		const spread = Math.sqrt(doublings.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 3);
		const revenue = 1 / spread;
		expect(rows[0]?.distance).toBeCloseTo(Math.sqrt((gdp ** 2 + revenue ** 2) / 2), 5);
		expect(rows[0]).toMatchObject({ indicators: 2, basis: 'budget_revenue:2023,gdp:2023' });
	});

	test('the distance is the same from both sides', async () => {
		const [there] = await fixture.query(
			`select distance from similar_economy where region = '${SMALL}' and peer = '${LARGE}'`
		);
		const [back] = await fixture.query(
			`select distance from similar_economy where region = '${LARGE}' and peer = '${SMALL}'`
		);
		expect(there?.distance).toBeCloseTo(Number(back?.distance), 12);
	});

	test('a county with one figure has no peers and is nobody’s', async () => {
		expect(await peers(ALONE)).toEqual([]);
		expect((await peers('all')).map(({ peer }) => peer)).not.toContain(ALONE);
	});

	test('only figures of the year most counties have are compared', async () => {
		const rows = await peers('all');
		expect(rows.every(({ basis }) => basis === 'budget_revenue:2023,gdp:2023')).toBe(true);
	});

	test('derived levels do not count', async () => {
		const other = await hubei(
			[SMALL, TWIN],
			observations.map((row) => (row.region === TWIN ? { ...row, derived: true } : row))
		);
		expect(await other.query(sqlOf('similar_counties'), ['all'])).toEqual([]);
		await other.close();
	});
});
