import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture } from '$lib/sql/fixture';
import { DEFAULT_RATIO, DEFAULT_SPAN, ratioOut, splitYears, type Deal } from './enclave-split';
import { KEYS, readTrial, type Key } from './trial';

const deal = (more: Partial<Deal> = {}): Deal => ({
	firstYear: 2022,
	firstMonth: null,
	ratio: DEFAULT_RATIO,
	span: DEFAULT_SPAN,
	reading: 'natural',
	...more
});
const typed = (more: Partial<Record<Key, string>>) =>
	Object.fromEntries(KEYS.map((key) => [key, more[key] ?? null])) as Record<Key, string | null>;

const deals = fc.record({
	firstYear: fc.integer({ min: 2000, max: 2060 }),
	firstMonth: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
	ratio: fc.integer({ min: 0, max: 100 }),
	span: fc.integer({ min: 1, max: 40 }),
	reading: fc.constantFrom('natural' as const, 'months' as const)
});

describe('the worked numbers (computations 6)', () => {
	test('first tax 2022, 1000 a year: 500 and 500 to 2031, 0 and 1000 from 2032', () => {
		const rows = splitYears(deal(), [1000], 12) ?? [];
		expect(rows.map(({ year, out, in: kept }) => [year, out, kept])).toEqual([
			...Array.from({ length: 10 }, (_, at) => [2022 + at, 500, 500]),
			[2032, 0, 1000],
			[2033, 0, 1000]
		]);
	});

	test('year 10 is 5:5, year 11 is 0:100, and before the first tax there is nothing', () => {
		expect(ratioOut(deal(), 2031)).toBe(50);
		expect(ratioOut(deal(), 2032)).toBe(0);
		expect(ratioOut(deal(), 2021)).toBeNull();
	});

	test('by 120 months from July 2022, half of 2032 is still shared', () => {
		const months = deal({ firstMonth: 7, reading: 'months' });
		expect([2022, 2031, 2032, 2033].map((year) => ratioOut(months, year))).toEqual([50, 50, 25, 0]);
		expect(ratioOut(deal({ firstMonth: 1, reading: 'months' }), 2031)).toBe(50);
		expect(ratioOut(deal({ firstMonth: 1, reading: 'months' }), 2032)).toBe(0);
		expect(splitYears(deal({ reading: 'months' }), [1000], 3)).toBeNull();
	});

	test('an agreed ratio and number of years replace the ordinary case', () => {
		const agreed = deal({ ratio: 60, span: 8 });
		expect([2029, 2030].map((year) => ratioOut(agreed, year))).toEqual([60, 0]);
	});

	test('tax of the building years counts, and the last number goes on', () => {
		const rows = splitYears(deal(), [10, 0, 400], 4) ?? [];
		expect(rows.map(({ tax, out }) => [tax, out])).toEqual([
			[10, 5],
			[0, 0],
			[400, 200],
			[400, 200]
		]);
	});
});

describe('any deal', () => {
	const taxes = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 20 });

	test('the two shares add up to the tax, and none is negative', () => {
		fc.assert(
			fc.property(deals, taxes, (one, amounts) => {
				for (const { tax, out, in: kept } of splitYears(one, amounts, 45) ?? []) {
					expect(out + kept).toBeCloseTo(tax, 6);
					expect(out).toBeGreaterThanOrEqual(0);
					expect(kept).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});

	test('the share of the sending area never rises again, and ends at 0', () => {
		fc.assert(
			fc.property(deals, (one) => {
				const shares = (splitYears(one, [1], one.span + 2) ?? []).map((row) => row.ratioOut);
				shares.forEach((share, at) => expect(share).toBeLessThanOrEqual(shares[at - 1] ?? 100));
				if (shares.length > 0) expect(shares.at(-1)).toBe(0);
			})
		);
	});
});

describe('the same rule in SQL', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await Fixture.open();
	});
	afterAll(() => fixture.close());

	test('TypeScript and the macro agree on any deal and year', async () => {
		await fc.assert(
			fc.asyncProperty(deals, fc.integer({ min: -2, max: 45 }), async (one, offset) => {
				const { firstYear, firstMonth, ratio, span, reading } = one;
				const first =
					firstMonth === null
						? String(firstYear)
						: `${firstYear}-${String(firstMonth).padStart(2, '0')}`;
				const [row] = await fixture.query(
					'select enclave_ratio_out($1, $2::integer, $3::integer, $4::integer, $5) as share',
					[first, firstYear + offset, ratio, span, reading]
				);
				const expected = ratioOut(one, firstYear + offset);
				if (expected === null) expect(row?.share).toBeNull();
				else expect(row?.share).toBeCloseTo(expected, 9);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('a trial read from the address', () => {
	test('an empty address is the worked example, by the ordinary case', () => {
		const trial = readTrial(typed({}));
		expect(trial).toMatchObject({ agreed: false, base: 'all', years: 12, problems: [] });
		expect(trial.rows?.at(-1)).toMatchObject({ year: 2033, out: 0, in: 1000 });
	});

	test('the local reading needs its percentage, and shares only that part', () => {
		expect(readTrial(typed({ base: 'local' }))).toMatchObject({ problems: ['local'], rows: null });
		const trial = readTrial(typed({ base: 'local', local: '40' }));
		expect(trial.rows?.[0]).toMatchObject({ tax: 400, out: 200, in: 200 });
	});

	test('what cannot be read is named, and no table is made from it', () => {
		const trial = readTrial(
			typed({ first: 'x', tax: '1000,abc', years: '0', ratio: '101', span: '', reading: 'months' })
		);
		expect(trial.problems).toEqual(['first', 'month', 'tax', 'years', 'ratio', 'span']);
		expect(trial.rows).toBeNull();
	});

	test('taxes may be separated by Chinese commas', () => {
		expect(readTrial(typed({ tax: '0，200、1000' })).taxes).toEqual([0, 200, 1000]);
	});
});
