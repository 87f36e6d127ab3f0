import { afterEach, describe, expect, test } from 'vitest';
import type { Fixture } from './fixture';
import { growths, hubei, levels, region } from './worked-numbers.fixture';

let fixture: Fixture;
afterEach(() => fixture.close());

const income = { indicator: 'rural_income' };

describe('levels of a series', () => {
	test('one level a year: the best grade wins, and repeats of one office are one series', async () => {
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2021: 100 }, { source: 'repost' }),
				...levels('420000', { 2021: 100.02 }, { source: 'bulletin' })
			]
		);
		expect(await fixture.query('select series, year, value, source, grade from figure')).toEqual([
			{ series: 'official', year: 2021, value: 100.02, source: 'bulletin', grade: 'A' }
		]);
	});

	test('a missing level is derived from the next one and its published growth, with a band', async () => {
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2022: 19709 }, income),
				...levels(
					'420000',
					{ 2024: 22580 },
					{ ...income, growth_pct: 6.0, growth_basis: 'unstated' }
				)
			]
		);
		const [row] = await fixture.query('from derived_level');
		expect(row).toMatchObject({ region: '420000', year: 2023, source: 'bulletin' });
		expect(row?.value).toBeCloseTo(22580 / 1.06, 6);
		expect(row?.low).toBeCloseTo(22579.5 / 1.0605, 6);
		expect(row?.high).toBeCloseTo(22580.5 / 1.0595, 6);
		const rates = await fixture.query(
			'select year, growth, origin, derived from growth order by year'
		);
		expect(rates.map(({ year, origin, derived }) => [year, origin, derived])).toEqual([
			[2023, 'levels', true],
			[2024, 'published', false]
		]);
	});

	test('no level is derived from growth at comparable prices, of GDP, or of an unknown basis', async () => {
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2024: 200 }, { ...income, growth_pct: 6, growth_basis: 'real' }),
				...levels(
					'420000',
					{ 2024: 200 },
					{ indicator: 'gdp', growth_pct: 6, growth_basis: 'nominal' }
				),
				...levels('420000', { 2024: 200 }, { growth_pct: 6, growth_basis: 'unstated' })
			]
		);
		expect(await fixture.query('from derived_level')).toEqual([]);
	});

	test('a derived level is never an observation and never the base of another', async () => {
		fixture = await hubei(
			[],
			[
				...levels(
					'420000',
					{ 2023: 100.5, 2024: 110.5 },
					{ growth_pct: 10, growth_basis: 'nominal' }
				)
			]
		);
		expect(await fixture.query('select year from derived_level')).toEqual([{ year: 2022 }]);
		expect(await fixture.query('select year from figure order by year')).toEqual([
			{ year: 2023 },
			{ year: 2024 }
		]);
	});
});

describe('joining series', () => {
	const yearbook = { ...income, source: 'yearbook' };

	test('a gap is filled from a series that agrees to rounding in every shared year', async () => {
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2019: 16391, 2020: 16306, 2021: 18259 }, income),
				...levels('420000', { 2020: 16305.9, 2022: 19709.1 }, yearbook)
			]
		);
		expect(
			await fixture.query(
				`select year, value, source, joined from figure where series = 'official' order by year`
			)
		).toEqual([
			{ year: 2019, value: 16391, source: 'bulletin', joined: false },
			{ year: 2020, value: 16306, source: 'bulletin', joined: false },
			{ year: 2021, value: 18259, source: 'bulletin', joined: false },
			{ year: 2022, value: 19709.1, source: 'yearbook', joined: true }
		]);
	});

	test.each([
		['they disagree in one shared year', { 2020: 16309.9, 2022: 19709.1 }],
		['they share no year', { 2022: 19709.1 }]
	])('nothing is filled where %s', async (_, values) => {
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2019: 16391, 2020: 16306, 2021: 18259 }, income),
				...levels('420000', values as Record<number, number>, yearbook)
			]
		);
		expect(await fixture.query('from figure where joined')).toEqual([]);
	});

	test('GDP levels of bulletins are filled from nowhere', async () => {
		const gdp = { indicator: 'gdp' };
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2019: 450, 2020: 434, 2021: 500 }, gdp),
				...levels('420000', { 2020: 434, 2022: 530 }, { ...gdp, source: 'yearbook' })
			]
		);
		expect(await fixture.query('from figure where joined')).toEqual([]);
	});
});

describe('growth', () => {
	test('published growth comes first, the ratio of levels second, never across series or vintages', async () => {
		fixture = await hubei(
			[],
			[
				...levels('420000', { 2020: 100.5 }),
				...levels('420000', { 2021: 110.5 }, { growth_pct: 9.9, growth_basis: 'nominal' }),
				...levels('420000', { 2022: 121.5 }),
				...levels('420000', { 2023: 130.5 }, { source: 'yearbook' }),
				...levels('420000', { 2023: 131.5 }, { vintage: 'final-accounts' })
			]
		);
		const rows = await fixture.query(
			'select year, series, growth, low, high, origin from growth order by year'
		);
		expect(rows).toHaveLength(2);
		expect(rows[0]).toMatchObject({
			year: 2021,
			series: 'official',
			growth: 9.9,
			origin: 'published'
		});
		expect(rows[0]?.low).toBeCloseTo(9.85, 9);
		expect(rows[0]?.high).toBeCloseTo(9.95, 9);
		expect(rows[1]).toMatchObject({ year: 2022, origin: 'levels' });
		expect(rows[1]?.growth).toBeCloseTo((121.5 / 110.5 - 1) * 100, 9);
		expect(rows[1]?.low).toBeCloseTo((121.45 / 110.55 - 1) * 100, 9);
		expect(rows[1]?.high).toBeCloseTo((121.55 / 110.45 - 1) * 100, 9);
	});

	test('revenue growth of unstated basis is kept but compared with nothing', async () => {
		const unstated = { indicator: 'budget_revenue', growth_basis: 'unstated' };
		fixture = await hubei(
			['420001'],
			[...growths('420001', [8, 8, 8], unstated), ...growths('420000', [8, 8, 8], unstated)]
		);
		expect(await fixture.query('select distinct price from growth')).toEqual([
			{ price: 'unstated' }
		]);
		expect(await fixture.query('from gap_to_province')).toEqual([]);
	});

	test('a county is compared only with the vintage of its own figures', async () => {
		const before = { indicator: 'gdp', source: 'panel', vintage: 'pre-census5' };
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', { 2020: 100, 2021: 110 }, before),
				...levels('420000', { 2020: 1000, 2021: 1050 }, before),
				...levels(
					'420000',
					{ 2020: 1100, 2021: 1188 },
					{ ...before, source: 'yearbook', vintage: 'census5' }
				)
			]
		);
		const rows = await fixture.query('select vintage, province_series, gap from gap_to_province');
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ vintage: 'pre-census5', province_series: 'panel' });
		expect(rows[0]?.gap).toBeCloseTo(5, 9);
	});
});

describe('the choice of series', () => {
	test('one preferred series per place and indicator: by years covered, then grade; others stay visible', async () => {
		fixture = await hubei(
			['420001', '420002'],
			[
				...levels('420001', { 2020: 1.5, 2023: 2.5 }, { source: 'yearbook' }),
				...levels('420001', { 2021: 1.5, 2022: 2.5 }, { source: 'bulletin' }),
				...levels('420002', { 2020: 1.5, 2021: 2.5 }, { source: 'panel' }),
				...levels('420002', { 2020: 1.6, 2021: 2.6 }, { source: 'bulletin' })
			]
		);
		const rows = await fixture.query(
			'select region, series, covered_years, choice, candidates, preferred from series_choice order by region, choice'
		);
		expect(rows.map((row) => [row.region, row.series, row.covered_years, row.preferred])).toEqual([
			['420001', 'yearbook', 3, true],
			['420001', 'official', 1, false],
			['420002', 'official', 1, true],
			['420002', 'panel', 1, false]
		]);
		expect(rows.every((row) => row.candidates === 2)).toBe(true);
	});

	test('coverage says which years have a figure in the preferred series', async () => {
		fixture = await hubei(
			['420001'],
			[
				...levels('420001', { 2020: 1.5, 2021: 2.5, 2023: 3.5 }, { source: 'panel' }),
				...levels('420001', { 2022: 2.9 }, { source: 'yearbook' })
			]
		);
		const rows = await fixture.query(
			'select year, has_value, has_growth, series from coverage order by year'
		);
		expect(rows.map(Object.values)).toEqual([
			[2020, true, false, 'panel'],
			[2021, true, true, 'panel'],
			[2022, false, false, null],
			[2023, true, false, 'panel']
		]);
	});

	test('the province of a zone and of a county is found from the code', async () => {
		fixture = await hubei([], []);
		await fixture.insert('region', [region('Z420100-1')]);
		expect(
			await fixture.query(
				`select province_of('Z420100-1') as zone, province_of('429021') as county, province_of('210181') as city`
			)
		).toEqual([{ zone: '420000', county: '420000', city: '210000' }]);
	});
});
