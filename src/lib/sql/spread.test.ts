/** Convergence, inequality and the urban-rural ratio, on invented counties. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fixture, FixtureRow } from './fixture';
import { sqlOf } from './named';
import { hubei, levels, region } from './worked-numbers.fixture';

const code = (at: number) => String(420001 + at);
const PANEL = { indicator: 'gdp', source: 'panel' };
const PROVINCE = levels('420000', { 2020: 1000, 2021: 1050, 2022: 1100, 2023: 1150 }, PANEL);

/** A county that grows by the same percentage each year from 2020 to 2023. */
const steady = (place: string, start: number, rate: number, more: FixtureRow = PANEL) =>
	levels(
		place,
		Object.fromEntries([0, 1, 2, 3].map((n) => [2020 + n, start * (1 + rate / 100) ** n])),
		more
	);

async function ask(
	observations: readonly FixtureRow[],
	counties: number,
	query: 'convergence' | 'convergence_fit' | 'inequality' | 'urban_rural'
): Promise<Record<string, unknown>[]> {
	const fixture = await hubei(
		Array.from({ length: counties }, (_, i) => code(i)),
		observations
	);
	const rows = await fixture.query(sqlOf(query), ['hb2020']);
	await fixture.close();
	return rows;
}

describe('the t quantile', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await hubei([], []);
	});
	afterAll(() => fixture.close());

	// Two-sided 95 % points as printed in the usual tables.
	test.each([
		[6, 2.447],
		[8, 2.306],
		[10, 2.228],
		[20, 2.086],
		[30, 2.042],
		[60, 2.0],
		[120, 1.98]
	])('with %i degrees of freedom is %f', async (df, value) => {
		const [row] = await fixture.query(`select student_t_95(${df}) as t`);
		expect(Number(row?.t)).toBeCloseTo(value, 3);
	});
});

describe('convergence', () => {
	const STARTS = [10, 20, 40, 80, 160, 320, 640, 1280];

	test('an exact line comes out as it is: two points slower for every doubling', async () => {
		const rows = [
			...PROVINCE,
			...STARTS.flatMap((start, at) => steady(code(at), start, 20 - 2 * at))
		];
		const [fit] = await ask(rows, 8, 'convergence_fit');
		expect(fit).toMatchObject({ indicator: 'gdp', counties: 8 });
		expect(Number(fit?.slope)).toBeCloseTo(-2 / Math.log(2), 4);
		expect(Number(fit?.r2)).toBeCloseTo(1, 5);
		for (const part of ['halving', 'halving_low', 'halving_high'])
			expect(Number(fit?.[part])).toBeCloseTo(2, 3);
		expect(Number(fit?.intercept) + Number(fit?.slope) * Math.log(10)).toBeCloseTo(20, 4);
	});

	test('the interval is that of the formula, with eight counties off a line', async () => {
		const rates = [4, 7, 3, 9, 2, 6, 8, 1];
		const rows = [
			...PROVINCE,
			...STARTS.flatMap((start, at) => steady(code(at), start, rates[at] ?? 0))
		];
		const [fit] = await ask(rows, 8, 'convergence_fit');
		const xs = STARTS.map(Math.log);
		const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
		const sxx = xs.reduce((sum, x) => sum + (x - mean(xs)) ** 2, 0);
		const slope =
			xs.reduce((sum, x, i) => sum + (x - mean(xs)) * ((rates[i] ?? 0) - mean(rates)), 0) / sxx;
		const left = xs.reduce(
			(sum, x, i) => sum + ((rates[i] ?? 0) - mean(rates) - slope * (x - mean(xs))) ** 2,
			0
		);
		const half = 2.446912 * Math.sqrt(left / 6 / sxx) * Math.log(2);
		expect(Number(fit?.halving)).toBeCloseTo(-slope * Math.log(2), 4);
		expect(Number(fit?.halving_low)).toBeCloseTo(-slope * Math.log(2) - half, 3);
		expect(Number(fit?.halving_high)).toBeCloseTo(-slope * Math.log(2) + half, 3);
	});

	test('seven counties make no line, their number is said', async () => {
		const rows = [
			...PROVINCE,
			...STARTS.slice(1).flatMap((start, at) => steady(code(at), start, at + 1))
		];
		expect(await ask(rows, 7, 'convergence_fit')).toMatchObject([
			{ counties: 7, slope: null, halving: null }
		]);
		expect(await ask(rows, 7, 'convergence')).toHaveLength(7);
	});

	test('a county over other years than most is left out', async () => {
		const late = levels(code(3), { 2020: 50, 2021: 55, 2022: 60 }, PANEL);
		const rows = [...PROVINCE, ...[0, 1, 2].flatMap((at) => steady(code(at), 10 + at, 5)), ...late];
		const points = await ask(rows, 4, 'convergence');
		expect(points.map(({ adcode }) => adcode)).toEqual([code(0), code(1), code(2)]);
		expect(points[0]).toMatchObject({ recipient: true, base_year: 2020, last_year: 2023 });
		expect(Number(points[0]?.growth)).toBeCloseTo(5, 5);
	});
});

describe('inequality', () => {
	const year = (values: readonly number[], at = 2022) =>
		values.flatMap((value, i) => levels(code(i), { [at]: value }));
	const of = async (values: readonly number[]) =>
		(await ask(year(values), values.length, 'inequality')).find(
			({ group_of }) => group_of === 'recipients'
		);

	test('five like counties differ by nothing; all in one hand is near the bound', async () => {
		expect(await of([7, 7, 7, 7, 7])).toMatchObject({ gini: 0, theil: 0, ratio: 1, counties: 5 });
		const one = await of([1e-6, 1e-6, 1e-6, 1e-6, 100]);
		expect(Number(one?.gini)).toBeCloseTo(0.8, 4);
		expect(Number(one?.theil)).toBeCloseTo(Math.log(5), 4);
	});

	test('1, 2, 3, 4, 5 have Gini 4/15 and Theil 0.1195', async () => {
		const row = await of([3, 1, 5, 2, 4]);
		expect(Number(row?.gini)).toBeCloseTo(4 / 15, 6);
		const theil = [1, 2, 3, 4, 5].reduce((sum, x) => sum + (x / 3) * Math.log(x / 3), 0) / 5;
		expect(Number(row?.theil)).toBeCloseTo(theil, 6);
	});

	test('neither measure knows the unit, both fall when the richer gives to the poorer', async () => {
		const cases = fc.sample(
			fc.array(fc.integer({ min: 10, max: 1000 }), { minLength: 5, maxLength: 8 }),
			{ numRuns: 6, seed: 31 }
		);
		for (const values of cases) {
			const sorted = [...values].sort((a, b) => a - b);
			const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
			if (high - low < 4) continue;
			const given = [low + 1, ...sorted.slice(1, -1), high - 1];
			const [plain, scaled, transferred] = [
				await of(values),
				await of(values.map((value) => value * 100)),
				await of(given)
			];
			for (const measure of ['gini', 'theil']) {
				expect(Number(scaled?.[measure])).toBeCloseTo(Number(plain?.[measure]), 6);
				expect(Number(transferred?.[measure])).toBeLessThan(Number(plain?.[measure]));
			}
		}
	});

	test('the counties are the same in every year, and years with few are left out', async () => {
		const rows = [
			...[0, 1, 2, 3, 4, 5].flatMap((at) => levels(code(at), { 2021: 10 + at, 2023: 20 + at })),
			// A year of two counties, and a county of one year.
			...[0, 1].flatMap((at) => levels(code(at), { 2022: 15 })),
			...levels(code(6), { 2021: 99 })
		];
		const found = (await ask(rows, 7, 'inequality')).filter(
			({ group_of }) => group_of === 'recipients'
		);
		expect(found.map(({ year, counties }) => [year, counties])).toEqual([
			[2021, 6],
			[2023, 6]
		]);
	});

	test('four counties are too few, derived levels do not count', async () => {
		expect(await ask(year([1, 2, 3, 4]), 4, 'inequality')).toEqual([]);
		const derived = year([1, 2, 3, 4, 5]).map((row) => ({ ...row, derived: true }));
		expect(await ask(derived, 5, 'inequality')).toEqual([]);
	});
});

describe('urban and rural income', () => {
	test('are divided within one year, for recipients and the province', async () => {
		const incomes = (place: string, urban: number, rural: number, at = 2022) => [
			...levels(place, { [at]: urban }, { indicator: 'urban_income' }),
			...levels(place, { [at]: rural }, { indicator: 'rural_income' })
		];
		const rows = await ask(
			[
				...incomes('420000', 40000, 20000),
				...incomes(code(0), 30000, 12000),
				...levels(code(0), { 2023: 31000 }, { indicator: 'urban_income' }),
				...levels(code(1), { 2022: 31000 }, { indicator: 'urban_income' })
			],
			2,
			'urban_rural'
		);
		expect(rows.map(({ adcode, role, year, ratio }) => [adcode, role, year, ratio])).toEqual([
			[code(0), 'recipient', 2022, 2.5],
			['420000', 'province', 2022, 2]
		]);
	});

	test('a county off the list does not show', async () => {
		const fixture = await hubei([code(0)], []);
		await fixture.insert('region', [region('420009')]);
		await fixture.insert('observation', [
			...levels('420009', { 2022: 3 }, { indicator: 'urban_income' }),
			...levels('420009', { 2022: 2 }, { indicator: 'rural_income' })
		]);
		expect(await fixture.query('select ratio from urban_rural')).toEqual([{ ratio: 1.5 }]);
		expect(await fixture.query(sqlOf('urban_rural'), ['hb2020'])).toEqual([]);
		await fixture.close();
	});
});

describe('the base of an index', () => {
	const open = async (values: Readonly<Record<number, number>>) => {
		const fixture = await hubei([code(0)], [...PROVINCE, ...levels(code(0), values, PANEL)]);
		await fixture.insert('programme', [
			{
				id: 'old',
				name: '旧方案',
				scope: '420000',
				in_documents: true,
				valid_from: '2018-01-01',
				valid_to: '2020-12-31'
			}
		]);
		await fixture.insert('list', [{ id: 'old', programme: 'old', name: '旧', role: 'recipient' }]);
		await fixture.insert('membership', [
			{ list: 'old', member: code(0), name_in_text: '县', ordinal: 1, status: 'seen' }
		]);
		const rows = await fixture.query(sqlOf('trend'), ['old', 'gdp']);
		await fixture.close();
		return rows.filter(({ role }) => role === 'recipient').map(({ year, index }) => [year, index]);
	};

	test('is the year before the term where a recipient has a figure for it', async () => {
		expect(await open({ 2017: 50, 2018: 60, 2020: 80 })).toEqual([
			[2017, 100],
			[2018, 120],
			[2020, 160]
		]);
	});

	test('else that of the county pages', async () => {
		expect(await open({ 2019: 60, 2020: 80, 2023: 100 })).toEqual([
			[2019, 75],
			[2020, 100],
			[2023, 125]
		]);
	});
});
