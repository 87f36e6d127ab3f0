/** Fixture rows for the worked numbers: one Hubei-like programme, its province and invented counties. */
import { Fixture, type FixtureRow } from './fixture';

/** The five years 2021 to 2025 of a term that began in 2021. */
export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

const INDICATORS: readonly [id: string, name: string, priceBasis: 'real' | 'nominal'][] = [
	['gdp', '地区生产总值', 'real'],
	['budget_revenue', '地方一般公共预算收入', 'nominal'],
	['urban_income', '城镇常住居民人均可支配收入', 'nominal'],
	['rural_income', '农村常住居民人均可支配收入', 'nominal']
];

/** A county of the fixture: 420xxx, or any other code. */
export const region = (adcode: string, more: FixtureRow = {}): FixtureRow => ({
	adcode,
	name: `县${adcode}`,
	name_en: adcode,
	short_name: adcode,
	level: adcode.endsWith('0000') ? 'province' : 'county',
	scope: '420000',
	kind: '县',
	...more
});

/** Published growth rates of a place, one a year from 2021; null leaves the year out. */
export const growths = (
	place: string,
	rates: readonly (number | null)[],
	more: FixtureRow = {}
): FixtureRow[] =>
	rates.flatMap((rate, at) =>
		rate === null
			? []
			: [
					{
						region: place,
						indicator: 'gdp',
						year: 2021 + at,
						growth_pct: rate,
						growth_basis: 'real',
						vintage: 'as-published',
						source: 'bulletin',
						derived: false,
						...more
					}
				]
	);

/** Levels of a place by year. */
export const levels = (
	place: string,
	values: Readonly<Record<number, number>>,
	more: FixtureRow = {}
): FixtureRow[] =>
	Object.entries(values).map(([year, value]) => ({
		region: place,
		indicator: 'budget_revenue',
		year: Number(year),
		value,
		vintage: 'as-published',
		source: 'bulletin',
		derived: false,
		...more
	}));

/**
 * A database with the province 420000, the programme hb2020 and its four targets, and the counties named,
 * each a recipient in the order given.
 */
export async function hubei(
	counties: readonly string[],
	observations: readonly FixtureRow[],
	options: { asOf?: string; regions?: Readonly<Record<string, FixtureRow>> } = {}
): Promise<Fixture> {
	const fixture = await Fixture.open(options.asOf);
	await fixture.insert('region', [
		region('420000'),
		...counties.map((adcode) => region(adcode, options.regions?.[adcode]))
	]);
	await fixture.insert(
		'indicator',
		INDICATORS.map(([id, name, price_basis], at) => ({
			id,
			ordinal: at + 1,
			name,
			price_basis,
			unit: '',
			decimals: 1
		}))
	);
	await fixture.insert('series', [
		{ id: 'official', name: '公报', chains_gdp: false },
		{ id: 'panel', name: '面板', chains_gdp: true },
		{ id: 'yearbook', name: '年鉴', chains_gdp: true }
	]);
	await fixture.insert('source', [
		{ id: 'bulletin', title: '公报', grade: 'A', series: 'official', publish: true },
		{ id: 'repost', title: '转载', grade: 'B', series: 'official', publish: true },
		{ id: 'panel', title: '面板', grade: 'C', series: 'panel', publish: true },
		{ id: 'yearbook', title: '年鉴', grade: 'C', series: 'yearbook', publish: true }
	]);
	await fixture.insert('programme', [
		{
			id: 'hb2020',
			name: '山川协作',
			scope: '420000',
			in_documents: true,
			valid_from: '2021-01-01',
			valid_to: '2025-12-31'
		}
	]);
	await fixture.insert('list', [
		{ id: 'recipients', programme: 'hb2020', name: '受援', role: 'recipient' },
		{ id: 'supporters', programme: 'hb2020', name: '支援', role: 'supporter' }
	]);
	await fixture.insert(
		'membership',
		counties.map((member, at) => ({
			list: 'recipients',
			member,
			name_in_text: member,
			ordinal: at + 1,
			status: 'seen'
		}))
	);
	await fixture.insert(
		'target',
		INDICATORS.map(([, name], at) => ({
			id: `T-HB2020-0${at + 1}`,
			programme: 'hb2020',
			clause: '(二)',
			kind: 'target',
			metric: `${name}年平均增幅`,
			comparator: '>',
			strength: 'strict',
			quote: '四项指标年平均增幅高于全省平均水平'
		}))
	);
	await fixture.insert('observation', observations);
	return fixture;
}
