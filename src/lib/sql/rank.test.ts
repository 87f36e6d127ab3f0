import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { region } from './worked-numbers.fixture';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await Fixture.open();
	await fixture.insert(
		'region',
		['420001', '420002', '420003', '420004'].map((one) => region(one))
	);
	await fixture.insert('programme', [{ id: 'p', name: 'p', scope: '420000', in_documents: true }]);
	await fixture.insert('list', [
		{ id: 'r', programme: 'p', name: 'r', role: 'recipient', order_basis: '从后往前' },
		{ id: 's', programme: 'p', name: 's', role: 'supporter', order_basis: '从高到低' },
		{ id: 'n', programme: 'p', name: 'n', role: 'recipient' }
	]);
	const member = (list: string, place: string, ordinal: number): FixtureRow => ({
		list,
		member: place,
		name_in_text: place,
		ordinal,
		status: 'seen'
	});
	await fixture.insert('membership', [
		member('r', '420001', 1),
		member('r', '420002', 2),
		member('s', '420003', 1),
		member('n', '420004', 1)
	]);
	const rank = (place: string, year: number, group: string, position: number, n: number) => ({
		region: place,
		year,
		class: group,
		rank: position,
		of_how_many: n,
		source: 'x'
	});
	await fixture.insert('rank', [
		rank('420001', 2019, '三类', 30, 31),
		rank('420001', 2020, '三类', 25, 31),
		rank('420001', 2021, '二类', 28, 29),
		rank('420001', 2022, '二类', 20, 25),
		rank('420002', 2019, '三类', 20, 31),
		rank('420002', 2021, '三类', 10, 29),
		...['420001', '420002', '420003', '420004'].map((place, at) =>
			rank(place, 2030, '三类', [1, 2, 2, 4][at] ?? 0, 4)
		)
	]);
});
afterAll(() => fixture.close());

const progress = (place: string) =>
	fixture.query(
		`select year, class, progress, since_base, class_changed, field_changed, percentile
		from rank_progress where region = '${place}' and year < 2030 order by year`
	);

test('progress is the rank before minus the rank now, above 0 is forward', async () => {
	const [, next] = await progress('420001');
	expect(next).toMatchObject({ year: 2020, progress: 5, since_base: 5, class_changed: false });
});

test('a change of class is an event, has no progress, and breaks the sum since 2019', async () => {
	const [, , changed, after] = await progress('420001');
	expect(changed).toMatchObject({
		class: '二类',
		progress: null,
		since_base: null,
		class_changed: true
	});
	expect(after).toMatchObject({
		progress: 8,
		since_base: null,
		class_changed: false,
		field_changed: true
	});
});

test('a year without a rank gives no progress, but 2019 still compares', async () => {
	const [, later] = await progress('420002');
	expect(later).toMatchObject({ year: 2021, progress: null, since_base: 10, class_changed: false });
});

test('the first of N is 1, the last 0', async () => {
	const rows = await fixture.query(
		'select rank, place, percentile from rank_progress where year = 2030 order by region'
	);
	expect(rows.map(({ place }) => place)).toEqual([1, 2, 2, 4]);
	[1, 2 / 3, 2 / 3, 0].forEach((expected, at) =>
		expect(rows[at]?.percentile).toBeCloseTo(expected, 12)
	);
});

test('percentiles lie between 0 and 1 and fall as the rank rises', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 2, max: 120 }), async (n) => {
			await fixture.run(`delete from rank where year = 2040`);
			await fixture.run(
				`insert into rank (region, year, class, rank, of_how_many, source)
				select '4200' || i, 2040, '三类', i, ${n}, 'x' from range(1, ${n + 1}) as t(i)`
			);
			const rows = await fixture.query(
				'select percentile from rank_progress where year = 2040 order by rank'
			);
			const values = rows.map(({ percentile }) => Number(percentile));
			expect(values).toHaveLength(n);
			values.forEach((value, at) => {
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
				if (at > 0) expect(value).toBeLessThan(values[at - 1] ?? 2);
			});
		}),
		{ numRuns: 15 }
	);
});

test('the two lists read in opposite directions, and no row holds a pair', async () => {
	expect(
		await fixture.query(
			'select list, ordinal, region, direction from list_order order by list, ordinal'
		)
	).toEqual([
		{ list: 'r', ordinal: 1, region: '420001', direction: 'last_first' },
		{ list: 'r', ordinal: 2, region: '420002', direction: 'last_first' },
		{ list: 's', ordinal: 1, region: '420003', direction: 'largest_first' }
	]);
});
