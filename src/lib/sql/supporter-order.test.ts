import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dataRows } from '../../../tests/data-rows';
import { Fixture, type FixtureRow } from './fixture';
import { levels, region } from './worked-numbers.fixture';

const codes = (n: number) =>
	Array.from({ length: n }, (_, at) => `4200${String(at + 1).padStart(2, '0')}`);

/** An invented list of supporters by GDP, in the order of the codes. */
async function listOf(
	places: readonly string[],
	basis = '按2019年地区生产总值排列'
): Promise<Fixture> {
	const fixture = await Fixture.open();
	await fixture.insert(
		'region',
		places.map((one) => region(one))
	);
	await fixture.insert('indicator', [
		{ id: 'gdp', ordinal: 1, name: '地区生产总值', price_basis: 'real', unit: '', decimals: 1 }
	]);
	await fixture.insert('series', [{ id: 'official', name: '公报', chains_gdp: false }]);
	await fixture.insert('source', [
		{ id: 'bulletin', title: '公报', grade: 'A', series: 'official', publish: true },
		{ id: 'yearbook', title: '年鉴', grade: 'B', series: 'official', publish: true }
	]);
	await fixture.insert('programme', [{ id: 'p', name: 'p', scope: '420000', in_documents: true }]);
	await fixture.insert('list', [
		{ id: 's', programme: 'p', name: 's', role: 'supporter', order_basis: basis },
		{ id: 'r', programme: 'p', name: 'r', role: 'recipient', order_basis: basis }
	]);
	await fixture.insert(
		'membership',
		places.flatMap((member, at) =>
			['s', 'r'].map((list) => ({
				list,
				member,
				name_in_text: member,
				ordinal: at + 1,
				status: 'seen'
			}))
		)
	);
	return fixture;
}

const gdp = (place: string, values: Readonly<Record<number, number>>, more: FixtureRow = {}) =>
	levels(place, values, { indicator: 'gdp', ...more });

const order = (fixture: Fixture) =>
	fixture.query(
		'select region, year, vintage, value, members, known, list_place, place, moved from supporter_order order by ordinal'
	);

describe('the list of supporters by its own measure', () => {
	let fixture: Fixture;
	const [a = '', b = '', c = '', d = ''] = codes(5);
	beforeAll(async () => {
		fixture = await listOf(codes(5));
	});
	afterAll(() => fixture.close());
	beforeEach(() => fixture.run('delete from observation'));

	test('equal figures share a place, and who has none takes no place', async () => {
		await fixture.insert('observation', [
			...gdp(a, { 2023: 500 }),
			...gdp(b, { 2023: 700 }),
			...gdp(d, { 2023: 700 })
		]);
		expect(await order(fixture)).toMatchObject([
			{ region: a, known: 3, members: 5, list_place: 1, place: 3, moved: -2 },
			{ list_place: 2, place: 1, moved: 1 },
			{ region: c, value: null, list_place: null, place: null, moved: null },
			{ list_place: 3, place: 1, moved: 2 },
			{ value: null, place: null }
		]);
	});

	test('every figure is of one year and one vintage: what most have, then the latest', async () => {
		await fixture.insert('observation', [
			...gdp(a, { 2020: 400, 2023: 500 }, { vintage: 'pre-census5' }),
			...gdp(b, { 2020: 300, 2023: 600 }, { vintage: 'pre-census5' }),
			...gdp(c, { 2024: 900 }),
			...gdp(d, { 2023: 800 })
		]);
		expect(await order(fixture)).toMatchObject([
			{ year: 2023, vintage: 'pre-census5', value: 500, known: 2, place: 2 },
			{ year: 2023, vintage: 'pre-census5', value: 600, known: 2, place: 1 },
			{ region: c, value: null, place: null },
			{ region: d, value: null, place: null },
			{ value: null, place: null }
		]);
	});

	test('of two sources the better one counts, and a derived figure does not', async () => {
		await fixture.insert('observation', [
			...gdp(a, { 2023: 500 }, { source: 'yearbook' }),
			...gdp(a, { 2023: 510 }),
			...gdp(b, { 2023: 505 }),
			...gdp(c, { 2023: 999 }, { derived: true })
		]);
		expect(await order(fixture)).toMatchObject([
			{ value: 510, place: 1 },
			{ value: 505, place: 2 },
			{ value: null, place: null },
			{ value: null },
			{ value: null }
		]);
	});

	test('without a figure the list keeps its order and no year is claimed', async () => {
		expect(await order(fixture)).toMatchObject(
			codes(5).map((one) => ({ region: one, year: null, known: 0, members: 5, place: null }))
		);
	});

	test('only a list of supporters whose text names the measure is put in order', async () => {
		const other = await listOf(codes(2), '文内列举顺序');
		await other.insert('observation', gdp('420001', { 2023: 1 }));
		expect(await order(other)).toEqual([]);
		other.close();
		expect(await fixture.query('select distinct list from supporter_order')).toEqual([
			{ list: 's' }
		]);
	});

	test('places count the larger ones among the known, whatever is unknown or equal', async () => {
		const places = codes(5);
		const cell = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
		await fc.assert(
			fc.asyncProperty(fc.array(cell, { minLength: 5, maxLength: 5 }), async (values) => {
				await fixture.run('delete from observation');
				await fixture.insert(
					'observation',
					places.flatMap((place, at) => {
						const value = values[at] ?? null;
						return value === null ? [] : gdp(place, { 2023: value });
					})
				);
				const known = values.filter((value) => value !== null);
				const rows = await order(fixture);
				let moved = 0;
				rows.forEach((row, at) => {
					const value = values[at] ?? null;
					const before = values.slice(0, at).filter((one) => one !== null).length;
					expect(row.known).toBe(known.length);
					expect(row.value).toBe(value);
					expect(row.list_place).toBe(value === null ? null : before + 1);
					expect(row.place).toBe(
						value === null ? null : 1 + known.filter((one) => one > value).length
					);
					moved += Number(row.moved ?? 0);
				});
				// Without ties every step forward is someone's step back; a shared place only adds.
				if (new Set(known).size === known.length) expect(moved).toBe(0);
				else expect(moved).toBeGreaterThan(0);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the Hubei list of the data', () => {
	let fixture: Fixture;
	beforeAll(async () => {
		fixture = await Fixture.open();
		const typed = (row: Record<string, string>): FixtureRow =>
			Object.fromEntries(
				Object.entries(row).map(([name, cell]) => [
					name,
					cell === '' ? null : cell === 'true' || cell === 'false' ? cell === 'true' : cell
				])
			);
		for (const table of [
			'region',
			'indicator',
			'series',
			'source',
			'programme',
			'list',
			'membership'
		])
			await fixture.insert(table, dataRows(table).map(typed));
		await fixture.insert(
			'observation',
			dataRows('observation')
				.filter(({ indicator }) => indicator === 'gdp')
				.map(typed)
		);
	});
	afterAll(() => fixture.close());

	test('12 of 22 have the yearbook figure of 2023; 宜都 and 枝江 rose by 3, 襄州 fell by 4', async () => {
		const rows = await fixture.query(
			`select o.ordinal, r.short_name as name, o.value, o.list_place, o.place, o.moved,
				o.year, o.vintage, o.source, o.members, o.known
			from supporter_order as o join region as r on r.adcode = o.region
			where o.programme = 'hb2020' order by o.place nulls last, o.ordinal`
		);
		expect(
			rows.map((row) => [row.ordinal, row.name, row.value, row.list_place, row.place, row.moved])
		).toEqual([
			[9, '仙桃', 1014.3318, 1, 1, 0],
			[13, '宜都', 920.623, 5, 2, 3],
			[10, '潜江', 904.92, 2, 3, -1],
			[14, '汉川', 873.2064, 6, 4, 2],
			[12, '大冶', 863.16, 4, 5, -1],
			[18, '枝江', 855.6092, 9, 6, 3],
			[11, '襄州', 830.1475, 3, 7, -4],
			[15, '枣阳', 828.02, 7, 8, -1],
			[20, '夷陵', 782.1971, 11, 9, 2],
			[16, '天门', 712.17, 8, 10, -2],
			[19, '钟祥', 640.52, 10, 11, -1],
			[22, '赤壁', 532.0882, 12, 12, 0],
			...['东湖高新区', '武汉经开区', '武昌', '东西湖', '江岸', '江汉', '洪山', '黄陂'].map(
				(name, at) => [at + 1, name, null, null, null, null]
			),
			[17, '樊城', null, null, null, null],
			[21, '沙市', null, null, null, null]
		]);
		expect(
			new Set(rows.map((row) => `${row.year} ${row.vintage} ${row.known}/${row.members}`))
		).toEqual(new Set(['2023 pre-census5 12/22']));
		expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['countyyb2024', null]));
	});
});
