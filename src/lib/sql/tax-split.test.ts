import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await Fixture.open();
	const project = (id: string, programme: string): FixtureRow => ({
		id,
		programme,
		clause: 'c',
		name: `项目${id}`,
		stage: 'unstated',
		quote: 'q'
	});
	await fixture.insert('project', [project('s', 'sy2021'), project('h', 'hb2020')]);
	const year = (id: string, tax_year: number, more: FixtureRow = {}): FixtureRow => ({
		project: id,
		year: tax_year,
		first_tax: '2022-07',
		tax_total: 1000,
		tax_local: 400,
		source: 'x',
		...more
	});
	await fixture.insert('tax_share', [
		year('s', 2021),
		year('s', 2022, { settled: 300 }),
		year('s', 2031),
		year('s', 2032),
		year('s', 2033, { ratio_out: 30, override_doc: '一事一议' }),
		year('s', 2034, { tax_total: null, ratio_out: 50 }),
		year('h', 2022, { ratio_out: 40 })
	]);
});
afterAll(() => fixture.close());

const split = (reading: string) =>
	fixture.query(
		`select year, year_no, ratio_out, due_out, due_in, due_out_local, settled, unsettled, reason
		from tax_split_at('${reading}') where programme = 'sy2021' order by year`
	);

test('due and settled stand side by side: 5:5 in ten calendar years, an agreed ratio wins', async () => {
	const rows = await split('natural');
	expect(
		rows.map(({ year, ratio_out, due_out, due_in }) => [year, ratio_out, due_out, due_in])
	).toEqual([
		[2021, null, null, null],
		[2022, 50, 500, 500],
		[2031, 50, 500, 500],
		[2032, 0, 0, 1000],
		[2033, 30, 300, 700],
		[2034, 50, null, null]
	]);
	expect(rows[1]).toMatchObject({ due_out_local: 200, settled: 300, unsettled: 200, year_no: 1 });
	expect(rows.map(({ reason }) => reason)).toEqual([
		'before_first_tax',
		'known',
		'known',
		'known',
		'known',
		'no_tax'
	]);
});

test('by 120 months the year that is cut shares by months', async () => {
	const cut = (await split('months')).find(({ year }) => year === 2032);
	expect(cut).toMatchObject({ ratio_out: 25, due_out: 250, due_in: 750 });
});

test('the Hubei park has no default: even an agreed ratio gives nothing without the base year', async () => {
	const [row] = await fixture.query("from tax_split where programme = 'hb2020'");
	expect(row).toMatchObject({ reason: 'negotiated', ratio_out: null, due_out: null, due_in: null });
});
