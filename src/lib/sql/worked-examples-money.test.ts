/** The worked examples of computations 3: base, tier, growth due, target and outcome of free aid; the floor of aid in all. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataRows } from '../../../tests/data-rows';
import { Fixture } from './fixture';
import { region } from './worked-numbers.fixture';

let fixture: Fixture;
const supporters = Array.from({ length: 22 }, (_, at) => String(420101 + at));

beforeAll(async () => {
	fixture = await Fixture.open();
	await fixture.insert(
		'fund_tier_rule',
		dataRows('fund_tier_rule').map((row) => ({
			id: row.id ?? '',
			programme: 'sc2018',
			clause: '四(二)',
			tier: Number(row.tier),
			lower: Number(row.lower),
			upper: row.upper === '' ? null : Number(row.upper),
			min_growth_pct: Number(row.min_growth_pct)
		}))
	);
	await fixture.insert(
		'region',
		supporters.map((code) => region(code))
	);
	await fixture.insert('programme', [
		{ id: 'p', name: 'p', scope: '420000', valid_from: '2021', valid_to: '2025' }
	]);
	await fixture.insert('list', [{ id: 's', programme: 'p', name: 's', role: 'supporter' }]);
	await fixture.insert(
		'membership',
		supporters.map((member, at) => ({
			list: 's',
			member,
			name_in_text: member,
			ordinal: at + 1,
			status: 'seen'
		}))
	);
	const floor = dataRows('target').find(({ id }) => id === 'T-HB2020-09');
	await fixture.insert('target', [
		{
			id: 'floor',
			programme: 'p',
			clause: '(十三)',
			kind: floor?.kind ?? '',
			metric: floor?.metric ?? '',
			comparator: floor?.comparator ?? '',
			value: Number(floor?.value),
			unit: floor?.unit ?? '',
			strength: floor?.strength ?? '',
			quote: floor?.quote ?? ''
		}
	]);
});
afterAll(() => fixture.close());

const aid = async (
	first: number | null,
	second: number | null,
	actual: number | null,
	reading = 'strict'
): Promise<Record<string, unknown>> => {
	const [row] = await fixture.query(
		`select
			free_aid_base($1::double, $2::double) as base,
			free_aid_tier(free_aid_base($1::double, $2::double), $4) as tier,
			free_aid_target($1::double, $2::double, $4) - free_aid_base($1::double, $2::double) as due,
			free_aid_target($1::double, $2::double, $4) as target,
			free_aid_completion($1::double, $2::double, $3::double, $4) as completion,
			free_aid_verdict($1::double, $2::double, $3::double, $4) as verdict`,
		[first, second, actual, reading]
	);
	return row ?? {};
};

const target = async (base: number, reading: string): Promise<number> =>
	Number((await aid(base, base, null, reading)).target);

describe('computations 3.1: the table of bases', () => {
	test.each([
		[180, 200, 190, 20, 38, 228, 230, 'met'],
		[200, 200, 200, 20, 40, 240, 240, 'met'],
		[201, 201, 201, 15, 30.15, 231.15, 240, 'met'],
		[500, 500, 500, 15, 75, 575, 560, 'not_met'],
		[501, 501, 501, 10, 50.1, 551.1, 560, 'met']
	])(
		'%d and %d: base %d, tier %d, due %d, target %d',
		async (first, second, base, tier, due, amount, actual, verdict) => {
			const row = await aid(first, second, actual);
			expect(row).toMatchObject({ base, tier, verdict });
			expect(row.due).toBeCloseTo(due, 9);
			expect(row.target).toBeCloseTo(amount, 9);
		}
	);

	test.each([
		[null, 300],
		[300, null],
		[0, 0]
	])('%s and %s: no base, no target, undecidable', async (first, second) => {
		expect(await aid(first, second, 400)).toEqual({
			base: null,
			tier: null,
			due: null,
			target: null,
			completion: null,
			verdict: 'undecidable'
		});
	});

	test('at a boundary the lenient reading asks less: 500 and 500 with 560 miss 575 and reach 550', async () => {
		expect(await aid(500, 500, 560, 'strict')).toMatchObject({ target: 575, verdict: 'not_met' });
		const lenient = await aid(500, 500, 560, 'lenient');
		expect(lenient.target).toBeCloseTo(550, 9);
		expect(lenient.verdict).toBe('met');
		expect((await aid(200, 200, 230, 'lenient')).target).toBeCloseTo(230, 9);
	});

	test('the target falls past a boundary, and completion does not depend on it', async () => {
		expect(await target(200, 'strict')).toBeGreaterThan(await target(201, 'strict'));
		expect(await target(500, 'strict')).toBeGreaterThan(await target(501, 'strict'));
		expect((await aid(200, 200, 240)).completion).toBeCloseTo(100, 9);
		expect((await aid(180, 200, 209)).completion).toBeCloseTo(50, 9);
	});

	test('an unknown reading is refused in words', async () => {
		await expect(aid(200, 200, 240, 'mild')).rejects.toThrow(/没有这种分档读法：mild/);
	});
});

describe('computations 3.1: tiers over any base', () => {
	const base = fc.integer({ min: 1, max: 200_000 }).map((hundredths) => hundredths / 100);

	test('inside a tier a larger base never has a smaller target, and the readings differ at boundaries only', async () => {
		const bases = [...fc.sample(base, { numRuns: 200, seed: 5 }), 200, 500].sort((a, b) => a - b);
		const rows = (await fixture.query(
			`select b,
				free_aid_tier(b, 'strict') as strict,
				free_aid_tier(b, 'lenient') as lenient,
				free_aid_target(b, b, 'strict') as target
			from (values ${bases.map((b) => `(${b}::double)`).join(', ')}) as v(b)
			order by b`
		)) as { b: number; strict: number; lenient: number; target: number }[];
		for (const [at, row] of rows.entries()) {
			expect(row.strict).toBe(row.b <= 200 ? 20 : row.b <= 500 ? 15 : 10);
			if (row.b === 200 || row.b === 500) expect(row.lenient).toBe(row.strict - 5);
			else expect(row.lenient).toBe(row.strict);
			const next = rows[at + 1];
			if (next && next.strict === row.strict)
				expect(next.target).toBeGreaterThanOrEqual(row.target);
		}
	});

	test('what meets the strict reading meets the lenient one', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(200, 500, 199.99, 200.01, 499.99, 500.01),
				fc.integer({ min: 0, max: 80_000 }),
				async (amount, hundredths) => {
					const strict = await aid(amount, amount, hundredths / 100, 'strict');
					const lenient = await aid(amount, amount, hundredths / 100, 'lenient');
					if (strict.verdict === 'met') expect(lenient.verdict).toBe('met');
				}
			),
			{ numRuns: 40 }
		);
	});
});

describe('computations 3.1: the view of payers', () => {
	const flow = (id: string, payer: string, year: number, arrived: number | null, more = {}) => ({
		id,
		programme: 'sc2018',
		payer_organisation: payer,
		year,
		kind: 'free_aid',
		arrived,
		source: 's',
		...more
	});

	test('judges 2018, 2019 and 2020 side by side, 2019 by default; promised sums and other kinds count for nothing', async () => {
		await fixture.insert('fund_flow', [
			flow('a', 'one', 2016, 180),
			flow('b', 'one', 2017, 200),
			flow('c', 'one', 2019, 230),
			flow('d', 'one', 2020, null, { promised: 900 }),
			flow('e', 'one', 2018, 900, { kind: 'donation' }),
			flow('f', 'two', 2017, 300),
			flow('g', 'two', 2019, 400),
			flow('h', 'three', 2016, 500),
			flow('i', 'three', 2017, 500),
			flow('j', 'three', 2019, 560),
			flow('k', 'four', 2016, 100, { programme: 'p' })
		]);
		const rows = (sql: string) =>
			fixture.query(`select payer, year, goal, actual, verdict from ${sql} order by payer, year`);
		expect(await rows(`fund_tier where payer = 'one'`)).toEqual([
			{ payer: 'one', year: 2018, goal: 228, actual: null, verdict: 'undecidable' },
			{ payer: 'one', year: 2019, goal: 228, actual: 230, verdict: 'met' },
			{ payer: 'one', year: 2020, goal: 228, actual: null, verdict: 'undecidable' }
		]);
		expect(await rows(`fund_tier where year = 2019 and payer <> 'one'`)).toEqual([
			{ payer: 'three', year: 2019, goal: 575, actual: 560, verdict: 'not_met' },
			{ payer: 'two', year: 2019, goal: null, actual: 400, verdict: 'undecidable' }
		]);
		const lenient = await fixture.query(
			`select verdict_lenient from fund_tier where year = 2019 and payer = 'three'`
		);
		expect(lenient).toEqual([{ verdict_lenient: 'met' }]);
	});
});

describe('computations 3.2: the floor of all supporters', () => {
	test('22 times 500 is 11,000 a year and 55,000 in five years (推算)', async () => {
		const rows = await fixture.query(
			`select year, sum(floor) as floor, count(*) as cells from aid_floor_at(date '2026-11-22')
			group by year order by year`
		);
		expect(rows.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
		expect(rows.map(({ floor, cells }) => [floor, cells])).toEqual(Array(5).fill([11_000, 22]));
		expect(rows.reduce((sum, { floor }) => sum + Number(floor), 0)).toBe(55_000);
	});
});
