/** Invented rows that several worked examples share; every name and figure in them is made up. */
import type { ExampleRow, ExampleTables } from './rule';

/** An invented place; names are codes that the dictionaries translate. */
export const place = (adcode: string, name: string, more: ExampleRow = {}): ExampleRow => ({
	adcode,
	name,
	short_name: name,
	level: adcode.endsWith('0000') ? 'province' : 'county',
	kind: 'county',
	scope: '420000',
	...more
});

/** Published real growth in percent, one a year from 2021; null leaves the year out. */
export const published = (region: string, rates: readonly (number | null)[]): ExampleRow[] =>
	rates.flatMap((rate, at) =>
		rate === null
			? []
			: [
					{
						region,
						indicator: 'gdp',
						year: 2021 + at,
						growth_pct: rate,
						growth_basis: 'real',
						vintage: 'as-published',
						source: 'bulletin',
						derived: false
					}
				]
	);

/** Levels by year. */
export const levels = (
	region: string,
	values: Readonly<Record<number, number>>,
	more: ExampleRow = {}
): ExampleRow[] =>
	Object.entries(values).map(([year, value]) => ({
		region,
		indicator: 'rural_income',
		year: Number(year),
		value,
		vintage: 'as-published',
		source: 'bulletin',
		derived: false,
		...more
	}));

/** Indicators, series and sources that the invented figures refer to. */
export const references: ExampleTables = {
	indicator: [
		{ id: 'gdp', ordinal: 1, name: '地区生产总值', price_basis: 'real', decimals: 1 },
		{ id: 'rural_income', ordinal: 2, name: '农村收入', price_basis: 'nominal', decimals: 0 }
	],
	series: [
		{ id: 'official', name: 'official', chains_gdp: false },
		{ id: 'panel', name: 'panel', chains_gdp: true }
	],
	source: [
		{ id: 'bulletin', title: 'bulletin', grade: 'A', series: 'official', publish: true },
		{ id: 'repost', title: 'repost', grade: 'B', series: 'official', publish: true },
		{ id: 'panel', title: 'panel', grade: 'C', series: 'panel', publish: true }
	]
};

/** An invented programme of 2021 to 2025 with the target of growth above the province. */
export const growthProgramme = (...recipients: string[]): ExampleTables => ({
	programme: [
		{
			id: 'example',
			name: 'example',
			scope: '420000',
			in_documents: true,
			valid_from: '2021',
			valid_to: '2025'
		}
	],
	list: [{ id: 'recipients', programme: 'example', name: 'recipients', role: 'recipient' }],
	membership: recipients.map((member, at) => ({
		list: 'recipients',
		member,
		name_in_text: member,
		ordinal: at + 1,
		status: 'seen'
	})),
	target: [
		{
			id: 'growth',
			programme: 'example',
			clause: '1',
			kind: 'target',
			metric: '地区生产总值年平均增幅',
			comparator: '>',
			strength: 'strict',
			quote: 'example'
		}
	]
});

/** The growth rates of a place as a text, for showing them beside what is made of them. */
export const ratesOf = (region: string): string =>
	`(select string_agg(printf('%.1f', o.growth_pct), ', ' order by o.year)
		from observation as o where o.region = ${region})`;
