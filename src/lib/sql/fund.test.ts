import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture } from './fixture';
import { region } from './worked-numbers.fixture';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await Fixture.open();
	const rule = (tier: number, lower: number, upper: number | null, growth: number) => ({
		id: `F-${tier}`,
		programme: 'p',
		clause: '四',
		tier,
		lower,
		upper,
		min_growth_pct: growth
	});
	await fixture.insert('fund_tier_rule', [
		rule(1, 0, 200, 20),
		rule(2, 200, 500, 15),
		rule(3, 500, null, 10)
	]);
	await fixture.insert('programme', [
		{
			id: 'p',
			name: 'p',
			scope: '420000',
			in_documents: true,
			valid_from: '2021',
			valid_to: '2025'
		},
		{ id: 'other', name: 'o', scope: '420000', in_documents: false }
	]);
	await fixture.insert('region', [region('420000'), region('420001'), region('420002')]);
	await fixture.insert('list', [
		{ id: 'p-s', programme: 'p', name: 's', role: 'supporter' },
		{ id: 'p-r', programme: 'p', name: 'r', role: 'recipient' }
	]);
	await fixture.insert('membership', [
		{ list: 'p-s', member: '420001', name_in_text: '甲', ordinal: 1, status: 'seen' },
		{ list: 'p-r', member: '420002', name_in_text: '乙', ordinal: 1, status: 'seen' }
	]);
	await fixture.insert('target', [
		{
			id: 'T-1',
			programme: 'p',
			clause: '十三',
			kind: 'commitment',
			metric: 'm',
			comparator: '>=',
			value: 500,
			unit: '万元/支援地/年',
			strength: 'at_least',
			quote: 'q'
		}
	]);
	const flow = (id: string, programme: string, year: number, more: object) => ({
		id,
		programme,
		payer_region: '420001',
		year,
		kind: 'fiscal_aid',
		...more
	});
	await fixture.insert('fund_flow', [
		flow('a', 'p', 2021, { arranged: 300 }),
		flow('b', 'p', 2021, { arranged: 200, arrived: 400 }),
		flow('c', 'p', 2022, { arranged: 499 }),
		flow('d', 'other', 2023, { arranged: 900, arrived: 900 }),
		flow('e', 'p', 2024, { kind: 'donation', arranged: 900 })
	]);
});
afterAll(() => fixture.close());

const verdict = async (
	first: number | null,
	second: number | null,
	actual: number | null,
	reading = 'strict'
) =>
	(
		await fixture.query('select free_aid_verdict($1::double, $2::double, $3::double, $4) as v', [
			first,
			second,
			actual,
			reading
		])
	)[0]?.v;

describe('the tiers of 2018 (computations 3.1)', () => {
	test.each([
		[180, 200, 230, 'met'],
		[200, 200, 240, 'met'],
		[201, 201, 240, 'met'],
		[500, 500, 560, 'not_met'],
		[501, 501, 560, 'met'],
		[null, 300, 400, 'undecidable'],
		[0, 0, 400, 'undecidable']
	])('%s and %s, then %s: %s', async (first, second, actual, expected) => {
		expect(await verdict(first, second, actual)).toBe(expected);
	});

	test('the reading of a boundary decides 500, 500, 560', async () => {
		expect(await verdict(500, 500, 560, 'strict')).toBe('not_met');
		expect(await verdict(500, 500, 560, 'lenient')).toBe('met');
	});

	test('within one tier more is demanded of a larger base, and reaching it exactly is enough', async () => {
		const base = fc.integer({ min: 1, max: 2000 });
		await fc.assert(
			fc.asyncProperty(base, async (amount) => {
				const growth = amount <= 200 ? 20 : amount <= 500 ? 15 : 10;
				const target = (amount * (100 + growth)) / 100;
				expect(await verdict(amount, amount, target)).toBe('met');
				expect(await verdict(amount, amount, target - 0.01)).toBe('not_met');
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the yearly floor of aid (computations 3.2)', () => {
	const grid = (day: string) =>
		fixture.query(
			`select supporter, year, arranged, arrived, arranged_verdict, arrived_verdict
			from aid_floor_at(date '${day}') order by year`
		);

	test('judges arranged and arrived apart; nothing published decides nothing', async () => {
		expect(await grid('2026-11-22')).toEqual([
			{
				supporter: '420001',
				year: 2021,
				arranged: 500,
				arrived: 400,
				arranged_verdict: 'met',
				arrived_verdict: 'not_met'
			},
			{
				supporter: '420001',
				year: 2022,
				arranged: 499,
				arrived: null,
				arranged_verdict: 'not_met',
				arrived_verdict: 'undecidable'
			},
			{
				supporter: '420001',
				year: 2023,
				arranged: null,
				arrived: null,
				arranged_verdict: 'undecidable',
				arrived_verdict: 'undecidable'
			},
			{
				supporter: '420001',
				year: 2024,
				arranged: null,
				arrived: null,
				arranged_verdict: 'undecidable',
				arrived_verdict: 'undecidable'
			},
			{
				supporter: '420001',
				year: 2025,
				arranged: null,
				arrived: null,
				arranged_verdict: 'undecidable',
				arrived_verdict: 'undecidable'
			}
		]);
	});

	test('a year is as vague as the vaguest of its sums', async () => {
		await fixture.insert('fund_flow', [
			{
				id: 'over',
				programme: 'p',
				payer_region: '420001',
				year: 2025,
				kind: 'fiscal_aid',
				arranged: 480,
				bound: 'over'
			}
		]);
		const bounds = await fixture.query(
			`select year, bound from aid_floor_at(date '2026-11-22') where year in (2021, 2025) order by year`
		);
		expect(bounds).toEqual([
			{ year: 2021, bound: 'exact' },
			{ year: 2025, bound: 'over' }
		]);
	});

	test('has no cell for a year that has not begun, and misses none that still runs', async () => {
		const rows = await grid('2022-06-30');
		expect(rows.map(({ year, arranged_verdict }) => [year, arranged_verdict])).toEqual([
			[2021, 'met'],
			[2022, 'in_progress']
		]);
	});
});
