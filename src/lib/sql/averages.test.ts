import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture } from './fixture';
import { growths, hubei, levels } from './worked-numbers.fixture';

describe('the macros of averages', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await Fixture.open();
	});
	afterAll(() => fixture.close());

	const one = async (sql: string): Promise<number> =>
		Number(Object.values((await fixture.query(`select ${sql} as value`))[0] ?? {})[0]);

	test('catching up after 7.0, 3.5, 6.0 against 8.0, 4.0, 6.0 at 5.5 ahead takes more than 6.25 a year', async () => {
		const x = await one('catch_up_growth([7.0, 3.5, 6.0], [8.0, 4.0, 6.0], 5.5, 5)');
		expect(x.toFixed(2)).toBe('6.25');
		expect(
			await fixture.query('select catch_up_growth([7.0, 3.5], [8.0], 5.5, 5) as value')
		).toEqual([{ value: null }]);
	});

	test('current prices 100 to 140 are 6.96 a year over five years', async () => {
		expect((await one('endpoint_growth(100, 140, 5)')).toFixed(2)).toBe('6.96');
	});

	test('partial dates begin and end where the calendar says, leap years included', async () => {
		expect(
			await fixture.query(
				`select partial_start('2021') a, partial_end('2021') b, partial_start('2021-08') c, partial_end('2024-02') d,
					partial_end('2023-02') e, partial_start('2021-08-06') f, partial_end('2021-08-06') g, partial_end(null) h`
			)
		).toEqual([
			{
				a: '2021-01-01',
				b: '2021-12-31',
				c: '2021-08-01',
				d: '2024-02-29',
				e: '2023-02-28',
				f: '2021-08-06',
				g: '2021-08-06',
				h: null
			}
		]);
	});

	test('half a unit of what was printed', async () => {
		expect(await one('half_unit(decimals_of(36705.7))')).toBeCloseTo(0.05, 12);
		expect(await one('half_unit(decimals_of(30344.0))')).toBeCloseTo(0.5, 12);
		expect(await one('published_half_width(8)')).toBeCloseTo(0.05, 12);
		expect(await one('published_half_width(4.85)')).toBeCloseTo(0.005, 12);
	});

	test('the two comparisons of one pair never contradict each other', async () => {
		const band = fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: 0, max: 40 }));
		const pairs = fc.sample(fc.tuple(band, band), 300);
		const values = pairs
			.map(([[a, wa], [b, wb]]) => `(${a}, ${a + wa}, ${b}, ${b + wb})`)
			.join(', ');
		const rows = await fixture.query(
			`select growth_comparison(cl, ch, pl, ph) as forward, growth_comparison(pl, ph, cl, ch) as backward
			from (values ${values}) as v(cl, ch, pl, ph)`
		);
		for (const { forward, backward } of rows) {
			if (forward === 'above') expect(backward).toBe('not_above');
			if (backward === 'above') expect(forward).toBe('not_above');
			if (forward === 'within_rounding') expect(backward).not.toBe('above');
		}
	});
});

describe('averages over random years agree with the formula', () => {
	const rate = fc.integer({ min: -150, max: 250 }).map((tenths) => tenths / 10);
	const rates = fc.array(rate, { minLength: 5, maxLength: 5 });
	const gappy = fc.array(fc.option(rate, { freq: 3 }), { minLength: 5, maxLength: 5 });
	const province = fc.sample(rates, { numRuns: 1, seed: 7 })[0] ?? [];
	const counties = fc.sample(gappy, { numRuns: 60, seed: 11 });
	const code = (at: number) => String(420001 + at);
	const shifted = '420900';
	const lone = '420901';
	let fixture: Fixture;

	beforeAll(async () => {
		fixture = await hubei(
			[...counties.map((_, at) => code(at)), shifted, lone],
			[
				...growths('420000', province),
				...counties.flatMap((county, at) => growths(code(at), county)),
				...growths(
					shifted,
					province.map((value) => Math.round((value + 0.7) * 10) / 10)
				),
				...levels(lone, {
					2020: 10.01,
					2021: 10.51,
					2022: 11.17,
					2023: 12.01,
					2024: 12.8,
					2025: 14.03
				}),
				...levels('420000', {
					2020: 100.5,
					2021: 104,
					2022: 110,
					2023: 117,
					2024: 120.25,
					2025: 131
				})
			]
		);
	});
	afterAll(() => fixture.close());

	const geometric = (list: number[]) =>
		100 * (list.reduce((product, g) => product * (1 + g / 100), 1) ** (1 / list.length) - 1);
	const arithmetic = (list: number[]) => list.reduce((sum, g) => sum + g, 0) / list.length;

	test.each([
		['geometric', geometric],
		['arithmetic', arithmetic]
	] as const)('%s, years missing on one side dropped on both', async (method, mean) => {
		const rows = await fixture.query(
			`from average_gap_at(2020, 2025, '${method}') where indicator = 'gdp' and region < '420900'`
		);
		const found = new Map(rows.map((row) => [row.region, row]));
		for (const [at, county] of counties.entries()) {
			const kept = county.flatMap((value, year) =>
				value === null ? [] : [[value, province[year] ?? 0]]
			);
			const row = found.get(code(at));
			if (kept.length === 0) {
				expect(row).toBeUndefined();
				continue;
			}
			const own = mean(kept.map(([value]) => value ?? 0));
			const whole = mean(kept.map(([, value]) => value ?? 0));
			expect(row?.years).toBe(kept.length);
			expect(row?.growth).toBeCloseTo(own, 8);
			expect(row?.province_growth).toBeCloseTo(whole, 8);
			expect(row?.gap).toBeCloseTo(own - whole, 8);
			expect(row?.low).toBeCloseTo(mean(kept.map(([value]) => (value ?? 0) - 0.05)), 8);
			expect(row?.high).toBeCloseTo(mean(kept.map(([value]) => (value ?? 0) + 0.05)), 8);
		}
	});

	test('the arithmetic mean is never below the geometric one', async () => {
		const rows = await fixture.query(
			`select g.growth as geometric, a.growth as arithmetic
			from average_growth_at(2020, 2025, 'geometric') as g
			join average_growth_at(2020, 2025, 'arithmetic') as a using (region, indicator, series, vintage, price)`
		);
		expect(rows.length).toBeGreaterThan(50);
		for (const row of rows)
			expect(Number(row.arithmetic)).toBeGreaterThanOrEqual(Number(row.geometric) - 1e-9);
	});

	test('a county that grows a fixed step faster every year leads by that step and is above', async () => {
		const [row] = await fixture.query(
			`from average_gap_at(2020, 2025, 'arithmetic') where region = '${shifted}'`
		);
		expect(row?.gap).toBeCloseTo(0.7, 8);
		expect(row?.comparison).toBe('above');
	});

	test('over levels without a gap the geometric mean of the years equals the end points', async () => {
		const [row] = await fixture.query(
			`from average_gap_at(2020, 2025, 'geometric') where region = '${lone}' and indicator = 'budget_revenue'`
		);
		expect(row?.basis).toBe('years');
		expect(row?.growth).toBeCloseTo(100 * ((14.03 / 10.01) ** 0.2 - 1), 8);
		expect(row?.province_growth).toBeCloseTo(100 * ((131 / 100.5) ** 0.2 - 1), 8);
	});
});
