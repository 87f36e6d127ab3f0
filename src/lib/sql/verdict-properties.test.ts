/** What holds of the four-indicator verdict for any growth rates: swapped sides, a shifted county, missing years. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { growths, hubei, region } from './worked-numbers.fixture';

const ORDER = ['not_above', 'within_rounding', 'above'];
const STEPS = [0, 0.1, 0.3, 1.2];

const rate = fc.integer({ min: -80, max: 180 }).map((tenths) => tenths / 10);
const years = fc.array(rate, { minLength: 5, maxLength: 5 });
/** Rates near those of the province, so that all three comparisons occur. */
const near = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 });
const cases = fc.sample(fc.tuple(years, near), { numRuns: 16, seed: 23 });
const gappy = fc.sample(fc.array(fc.option(rate, { freq: 2 }), { minLength: 5, maxLength: 5 }), {
	numRuns: 60,
	seed: 29
});

const tenth = (value: number): number => Math.round(value * 10) / 10;
const shift = (rates: readonly number[], step: number): number[] =>
	rates.map((value) => tenth(value + step));
/** The code of the n-th province, and of the n-th place in it. */
const provinceOf = (at: number): string => `${10 + at}0000`;
const countyOf = (at: number, place: number): string => `${10 + at}01${10 + place}`;

let fixture: Fixture;
let found: Map<unknown, Record<string, unknown>>;

beforeAll(async () => {
	fixture = await hubei(
		gappy.map((_, at) => String(420001 + at)),
		[
			...growths('420000', [8.0, 4.0, 6.0, 5.8, 5.6]),
			...gappy.flatMap((rates, at) => growths(String(420001 + at), rates))
		]
	);
	const places: FixtureRow[] = [];
	const rows: FixtureRow[] = [];
	for (const [at, [province, offsets]] of cases.entries()) {
		const own = province.map((value, year) => tenth(value + (offsets[year] ?? 0) / 10));
		// The second province of a case has the county's rates, and its county the province's.
		const side = [2 * at, 2 * at + 1] as const;
		const put = (code: string, rates: readonly number[]) => {
			places.push(region(code));
			rows.push(...growths(code, rates));
		};
		put(provinceOf(side[0]), province);
		put(countyOf(side[0], 0), own);
		put(provinceOf(side[1]), own);
		put(countyOf(side[1], 0), province);
		for (const [place, step] of STEPS.entries())
			put(countyOf(side[0], place + 1), shift(own, step));
	}
	await fixture.insert('region', places);
	await fixture.insert('observation', rows);
	found = new Map(
		(await fixture.query(`from average_gap_at(2020, 2025, 'geometric')`)).map((row) => [
			row.region,
			row
		])
	);
});
afterAll(() => fixture.close());

const comparison = (code: string): string => String(found.get(code)?.comparison);
const pairs = cases.map((_, at) => [2 * at, 2 * at + 1] as const);

describe('two places exchanged', () => {
	test('all three comparisons occur among the cases', () => {
		expect(new Set(pairs.map(([one]) => comparison(countyOf(one, 0)))).size).toBe(3);
	});

	test.each(pairs)('case %i and its mirror %i never both lead', (one, other) => {
		const [forward, backward] = [comparison(countyOf(one, 0)), comparison(countyOf(other, 0))];
		if (forward === 'above') expect(backward).toBe('not_above');
		if (backward === 'above') expect(forward).toBe('not_above');
		if (forward === 'within_rounding') expect(backward).toBe('within_rounding');
		expect(found.get(countyOf(one, 0))?.gap).toBeCloseTo(
			-Number(found.get(countyOf(other, 0))?.gap),
			9
		);
	});
});

describe('a county that grows faster every year', () => {
	test.each(pairs)('case %i never falls back, and 1.2 points more are above', (one) => {
		const ranks = STEPS.map((_, place) => ORDER.indexOf(comparison(countyOf(one, place + 1))));
		expect(ranks).not.toContain(-1);
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		expect(comparison(countyOf(one, STEPS.length))).toBe('above');
	});
});

describe('missing years', () => {
	test('fewer than five never decide, fewer than three show no gap, none is filled in', async () => {
		const rows = await fixture.query(
			`from four_indicator_verdict_at(date '2026-11-22', 'geometric')
			where indicator = 'gdp' and region between '420001' and '420099' order by region`
		);
		expect(rows).toHaveLength(gappy.length);
		for (const [at, rates] of gappy.entries()) {
			const row = rows[at];
			const kept = rates.filter((value) => value !== null).length;
			expect(row?.years).toBe(kept);
			if (kept < 5) expect(row?.verdict).toBe('undecidable');
			if (kept < 3) expect(row).toMatchObject({ gap: null, comparison: 'none' });
			else expect(row?.gap).not.toBeNull();
			if (kept === 5 && row?.comparison === 'above') expect(row?.verdict).toBe('met');
			if (kept === 5 && row?.comparison === 'not_above') expect(row?.verdict).toBe('not_met');
		}
	});

	test('while the term runs the same cells are 进行中, never decided', async () => {
		const rows = await fixture.query(
			`select verdict, years from four_indicator_verdict_at(date '2025-06-30', 'geometric')
			where indicator = 'gdp' and region between '420001' and '420099'`
		);
		for (const { verdict, years: known } of rows)
			expect(verdict).toBe(Number(known) >= 3 ? 'in_progress' : 'undecidable');
	});
});
