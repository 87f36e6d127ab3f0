/** Other readings of the comparison: the pace to catch up, units as the average, point estimates, totals. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Fixture, FixtureRow } from './fixture';
import { growths, hubei, levels, region } from './worked-numbers.fixture';

const DAY = `date '2026-11-22'`;
const PROVINCE = [8.0, 4.0, 6.0, 5.8, 5.6];
const AHEAD = [9.0, 3.5, 6.4, 5.6, 5.9];
const CLOSE = [8.1, 4.0, 6.1, 5.8, 5.5];

let fixture: Fixture;
afterEach(() => fixture.close());

const open = async (
	counties: Readonly<Record<string, readonly (number | null)[]>>,
	more: readonly FixtureRow[] = [],
	asOf?: string
) => {
	fixture = await hubei(
		Object.keys(counties),
		[
			...growths('420000', PROVINCE),
			...Object.entries(counties).flatMap(([code, rates]) => growths(code, rates)),
			...more
		],
		{ asOf }
	);
};

describe('catching up', () => {
	const paces = (ahead: string, day = DAY) =>
		fixture.query(`from catch_up_at(${day}, ${ahead}) where indicator = 'gdp' order by region`);

	test('7.0, 3.5, 6.0 against 8.0, 4.0, 6.0 at 5.5 ahead: more than 6.25, 0.75 above the province', async () => {
		await open({ '420001': [7.0, 3.5, 6.0], '420002': [9.0, 4.5, 6.5] });
		const rows = await paces('5.5');
		expect(rows.map((row) => row.region)).toEqual(['420001']);
		expect(Number(rows[0]?.pace).toFixed(2)).toBe('6.25');
		expect(Number(rows[0]?.faster).toFixed(2)).toBe('0.75');
		expect(rows[0]).toMatchObject({ years: 3, years_left: '2024,2025', term_over: true });
	});

	const mean = (...rates: number[]) =>
		100 * (rates.reduce((all, rate) => all * (1 + rate / 100), 1) ** (1 / rates.length) - 1);

	test.each([
		[PROVINCE, '2024,2025', null, mean(5.8, 5.6)],
		[PROVINCE.slice(0, 4), '2024', '2025', mean(5.8, mean(8, 4, 6))],
		[PROVINCE.slice(0, 3), null, '2024,2025', mean(8, 4, 6)]
	])(
		'the province of %j: what is published counts, its own mean stands for the rest',
		async (province, published, assumed, ahead) => {
			fixture = await hubei(
				['420001'],
				[...growths('420000', province), ...growths('420001', [7.0, 3.5, 6.0])],
				{}
			);
			const [row] = await paces('null');
			expect(row).toMatchObject({ years_published: published, years_assumed: assumed });
			expect(row?.province_ahead).toBeCloseTo(ahead, 9);
			expect(row?.pace).toBeCloseTo(
				100 * ((1 + ahead / 100) * ((1.08 * 1.04 * 1.06) / (1.07 * 1.035 * 1.06)) ** 0.5 - 1),
				9
			);
			// An assumption of the reader's stands for every year left, published or not.
			const [own] = await paces('5.5');
			expect(own).toMatchObject({ years_published: null, years_assumed: '2024,2025' });
			expect(own?.province_ahead).toBeCloseTo(5.5, 9);
		}
	);

	test('growing at exactly that pace ends level with the province', async () => {
		await open({ '420001': [7.0, 3.5, 6.0] });
		const pace = Number((await paces('5.5'))[0]?.pace);
		const end = (rates: number[]) => rates.reduce((product, rate) => product * (1 + rate / 100), 1);
		expect(end([7, 3.5, 6, pace, pace])).toBeCloseTo(end([8, 4, 6, 5.5, 5.5]), 10);
	});

	test('a missing middle year is one of the years left; with all five or fewer than three there is none', async () => {
		await open({
			'420001': [7.0, null, 3.0, 5.0],
			'420002': [1, 1, 1, 1, 1],
			'420003': [1, 1, null]
		});
		expect(await paces('null')).toMatchObject([{ region: '420001', years_left: '2022,2025' }]);
	});

	test('inside the term the years left are still to come', async () => {
		await open({ '420001': [7.0, 3.5, 6.0] });
		expect(await paces('null', `date '2024-06-30'`)).toMatchObject([{ term_over: false }]);
	});
});

describe('what counts as the provincial average', () => {
	const read = (average: string, estimate = 'band') =>
		fixture.query(
			`from four_indicator_reading_at(${DAY}, 'geometric', '${average}', '${estimate}')
			where indicator = 'gdp' order by region`
		);
	/** Units that are no recipients, each with one rate in all years; null has no figure. */
	const units = async (kind: string, ...rates: (number | null)[]) => {
		const code = (at: number) => `4203${10 + at}`;
		await fixture.insert(
			'region',
			rates.map((_, at) => region(code(at), { kind }))
		);
		await fixture.insert(
			'observation',
			rates.flatMap((rate, at) =>
				rate === null ? [] : growths(code(at), [rate, rate, rate, rate, rate])
			)
		);
	};

	test('P1 is the verdict itself', async () => {
		await open({ '420001': AHEAD, '420002': CLOSE });
		const own = await fixture.query(
			`select region, comparison, verdict, gap from four_indicator_verdict_at(${DAY}, 'geometric')
			where indicator = 'gdp' order by region`
		);
		const rows = await read('P1');
		expect(
			rows.map(({ region, comparison, verdict, gap }) => ({ region, comparison, verdict, gap }))
		).toEqual(own);
		expect(rows.map(({ comparison }) => comparison)).toEqual(['above', 'within_rounding']);
	});

	test('P2 is the simple mean of all units; complete, it decides', async () => {
		await open({ '420001': AHEAD, '420002': [9, 9, 9, 9, 9] });
		const [row] = await read('P2');
		expect(row).toMatchObject({
			average_known: 2,
			average_units: 2,
			comparison: 'not_above',
			verdict: 'not_met',
			method_sensitive: true
		});
		expect(row?.province_growth).toBeCloseTo((Number(row?.county_growth) + 9) / 2, 9);
	});

	test('four of five units are enough to compare with and too few to decide', async () => {
		await open({ '420001': AHEAD });
		await units('县', 7, 7, 7, null);
		expect(await read('P2')).toMatchObject([
			{
				average_known: 4,
				average_units: 5,
				comparison: 'not_above',
				verdict: 'undecidable',
				reason: 'average_incomplete'
			}
		]);
	});

	test('three of four units are compared with nothing', async () => {
		await open({ '420001': AHEAD });
		await units('县', 7, 7, null);
		expect(await read('P2')).toMatchObject([
			{ average_known: 3, average_units: 4, comparison: 'none', reason: 'average_incomplete' }
		]);
	});

	test('districts are units of P2 and not of P3', async () => {
		await open({ '420001': AHEAD });
		await units('市辖区', 1, null);
		const [[second], [third]] = [await read('P2'), await read('P3')];
		expect(second).toMatchObject({
			average_known: 2,
			average_units: 3,
			comparison: 'none',
			reason: 'average_incomplete',
			verdict: 'undecidable',
			gap: null
		});
		expect(third).toMatchObject({ average_known: 1, average_units: 1 });
	});

	test('any other word is refused', async () => {
		await open({ '420001': AHEAD });
		await expect(read('P4')).rejects.toThrow('P4');
		await expect(read('P1', 'near')).rejects.toThrow('near');
	});
});

describe('the point estimate alone', () => {
	const read = (estimate: string) =>
		fixture.query(
			`from four_indicator_reading_at(${DAY}, 'geometric', 'P1', '${estimate}')
			where indicator = 'gdp' order by region`
		);

	test('a larger average is above, an equal one is not; what the bands leave open is decided', async () => {
		await open({ '420001': CLOSE, '420002': PROVINCE });
		expect((await read('band')).map(({ verdict }) => verdict)).toEqual([
			'undecidable',
			'undecidable'
		]);
		expect(await read('point')).toMatchObject([
			{ comparison: 'above', verdict: 'met', method_sensitive: true },
			{ comparison: 'not_above', verdict: 'not_met', method_sensitive: true }
		]);
	});

	test('before all years are there it decides nothing', async () => {
		await open({ '420001': [9, 9, 9, 9] });
		expect(await read('point')).toMatchObject([
			{ comparison: 'above', verdict: 'undecidable', reason: 'years_missing' }
		]);
	});

	test('where the bands do not touch it changes nothing', async () => {
		await open({ '420001': AHEAD, '420002': [1, 2, 3, 4, 5] });
		const flat = (rows: Record<string, unknown>[]) =>
			rows.map(({ comparison, verdict, method_sensitive }) => [
				comparison,
				verdict,
				method_sensitive
			]);
		expect(flat(await read('point'))).toEqual(flat(await read('band')));
	});
});

describe('all recipients together', () => {
	const years = (indicator: string) =>
		fixture.query(
			`from recipients_total_year_at(${DAY}) where indicator = '${indicator}' order by year`
		);
	const total = async (indicator: string) =>
		(await fixture.query(`from recipients_total_at(${DAY}) where indicator = '${indicator}'`))[0];
	const none = { '420001': [], '420002': [] };

	test('10 to 10.5 and 2 to 2.4 are 7.5% together, not 12.5%', async () => {
		await open(none, [
			...levels('420001', { 2020: 10, 2021: 10.5 }),
			...levels('420002', { 2020: 2, 2021: 2.4 })
		]);
		const [base, next] = await years('budget_revenue');
		expect(100 * (Number(next?.total) / Number(base?.total) - 1)).toBeCloseTo(7.5, 9);
		expect(await total('budget_revenue')).toMatchObject({
			years: 1,
			growth: null,
			comparison: 'none',
			reason: 'too_few_years'
		});
	});

	test('a year with one county missing has no total and names it; both ends complete are enough', async () => {
		await open(none, [
			...levels('420001', { 2020: 10, 2021: 11, 2023: 13 }),
			...levels('420002', { 2020: 2, 2023: 3 }),
			...levels('420000', { 2020: 100, 2023: 110 })
		]);
		expect((await years('budget_revenue'))[1]).toMatchObject({
			year: 2021,
			known: 1,
			members: 2,
			missing: '420002',
			total: null,
			reason: 'members_missing'
		});
		const row = await total('budget_revenue');
		expect(row).toMatchObject({ years: 3, base_total: 12, last_total: 16, comparison: 'above' });
		expect(row?.growth).toBeCloseTo(100 * ((16 / 12) ** (1 / 3) - 1), 9);
		expect(row?.province_growth).toBeCloseTo(100 * (1.1 ** (1 / 3) - 1), 9);
	});

	test('GDP: growth at comparable prices weighted by the year before, over all five years', async () => {
		const gdp = (place: string, value: number) =>
			levels(
				place,
				{ 2020: value, 2021: value, 2022: value, 2023: value, 2024: value },
				{ indicator: 'gdp', source: 'panel' }
			);
		await open({ '420001': [6, 6, 6, 6, 6], '420002': [10, 10, 10, 10, 10] }, [
			...gdp('420001', 300),
			...gdp('420002', 100)
		]);
		const row = await total('gdp');
		expect(row).toMatchObject({ years: 5, price: 'comparable', comparison: 'above' });
		expect(row?.growth).toBeCloseTo(7, 9);
	});

	test('incomes are not judged: nothing to weight them by', async () => {
		await open(none, [
			...levels('420001', { 2020: 10000, 2023: 12000 }, { indicator: 'rural_income' }),
			...levels('420002', { 2020: 10000, 2023: 12000 }, { indicator: 'rural_income' })
		]);
		expect(await total('rural_income')).toMatchObject({
			known: 2,
			growth: null,
			comparison: 'none',
			reason: 'population_missing'
		});
	});
});

describe('which conclusions depend on the reading', () => {
	test('one thing at a time: the county that swings, the one that hugs the line, the low base', async () => {
		const earlier = (place: string, rate: number) =>
			growths(place, [rate]).map((row) => ({ ...row, year: 2020 }));
		await open({ '420001': [18.0, -4.0, 9.0, 2.0, 5.6], '420002': CLOSE }, [
			...earlier('420000', -5),
			...earlier('420001', 6),
			...earlier('420002', -9)
		]);
		const rows = await fixture.query(
			`select region, reading, comparison, changed from reading_sensitivity_at(${DAY})
			where indicator = 'gdp'`
		);
		const of = (place: string) =>
			Object.fromEntries(
				rows
					.filter((row) => row.region === place)
					.map(({ reading, comparison, changed }) => [reading, [comparison, changed]])
			);
		expect(of('420001')).toMatchObject({
			default: ['within_rounding', false],
			earlier_base: ['above', true]
		});
		expect(of('420002')).toMatchObject({
			default: ['within_rounding', false],
			point: ['above', true],
			earlier_base: ['not_above', true]
		});
	});

	test('without growth of the base year the earlier base compares nothing', async () => {
		await open({ '420001': AHEAD });
		expect(
			await fixture.query(
				`select comparison, reason, changed from reading_sensitivity_at(${DAY})
				where indicator = 'gdp' and reading = 'earlier_base'`
			)
		).toEqual([{ comparison: 'none', reason: 'base_missing', changed: false }]);
	});
});
