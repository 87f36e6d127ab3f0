/** The worked examples of computations 4 and 7 on the team's own duties and lists, and how they follow the as-of date. */
import { afterEach, describe, expect, test } from 'vitest';
import { dataRows } from '../../../tests/data-rows';
import { tableNamed } from '../model/tables';
import { Fixture, type FixtureRow } from './fixture';

let fixture: Fixture;
afterEach(() => fixture.close());

/** Rows of a table of `data/` with the types of the model. */
function typed(table: string, keep: (row: Record<string, string>) => boolean): FixtureRow[] {
	const types = new Map(tableNamed(table).columns.map(({ name, type }) => [name, type]));
	return dataRows(table)
		.filter(keep)
		.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([name, text]) => {
					if (text === '') return [name, null];
					const type = types.get(name);
					if (type === 'BOOLEAN') return [name, text === 'true'];
					return [name, type === 'INTEGER' || type === 'DOUBLE' ? Number(text) : text];
				})
			)
		);
}

describe('computations 4: the windows of the real duties on 2026-11-22', () => {
	const open = async (): Promise<void> => {
		fixture = await Fixture.open();
		await fixture.insert(
			'programme',
			typed('programme', () => true)
		);
		await fixture.insert(
			'obligation',
			typed('obligation', () => true)
		);
		await fixture.insert(
			'source',
			typed('source', () => true)
		);
	};

	test('Shenyang 旬 86, 月 28, 季 9, 年 2, 半年 4; Sichuan 月 32, 季 10, 半年 4, 年 1, 2年 1, 4年 0', async () => {
		await open();
		const due = Object.fromEntries(
			(await fixture.query('select obligation, windows_due from obligation_compliance')).map(
				(row) => [row.obligation, row.windows_due]
			)
		);
		expect(due).toMatchObject({
			'O-SY2021-01': 86,
			'O-SY2021-02': 28,
			'O-SY2021-03': 9,
			'O-SY2021-04': 2,
			'O-SY2021-06': 4,
			'O-SC2024-01': 32,
			'O-SC2024-02': 10,
			'O-SC2024-03': 4,
			'O-SC2024-04': 1,
			'O-SC2024-05': 1,
			'O-SC2024-06': 0
		});
	});

	test('Hubei: five tasks a year, five years of visits, of postings and of aid', async () => {
		await open();
		const due = Object.fromEntries(
			(await fixture.query('select obligation, windows_due from obligation_compliance')).map(
				(row) => [row.obligation, row.windows_due]
			)
		);
		for (const duty of ['02', '04', '05', '06', '08'])
			expect(due[`O-HB2020-${duty}`], duty).toBe(5);
	});

	test('the review of two years was due on 2026-02-22, that of four years is due on 2028-02-22', async () => {
		await open();
		const dates = await fixture.query(
			`select obligation, due_on from duty_window_at(date '2026-11-22')
			where obligation in ('O-SC2024-05', 'O-SC2024-06')
			qualify row_number() over (partition by obligation order by due_on) = 1
			order by obligation`
		);
		expect(dates).toEqual([
			{ obligation: 'O-SC2024-05', due_on: '2026-02-22' },
			{ obligation: 'O-SC2024-06', due_on: '2028-02-22' }
		]);
	});

	test('the duties without a frequency have no window and no rate', async () => {
		await open();
		const rows = await fixture.query(
			`select c.obligation, c.windows_due, c.rate from obligation_compliance as c
			join obligation as o on o.id = c.obligation
			where o.period in ('适时', '定期', '及时', '不定期', '动态')`
		);
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row).toMatchObject({ windows_due: 0, rate: null });
	});
});

describe('computations 7: the mountain counties of Zhejiang', () => {
	test('26 in July 2024, 25 in September 2024, 22 in June 2025, when all names are counted', async () => {
		fixture = await Fixture.open();
		await fixture.insert(
			'programme',
			typed('programme', ({ id }) => id === 'zj2023')
		);
		await fixture.insert(
			'list',
			typed('list', ({ id }) => id === 'zj-26' || id === 'zj-25')
		);
		// What the team has only from memory never shows; counted here to hold the dates of all names together.
		await fixture.insert(
			'membership',
			typed('membership', ({ list }) => list === 'zj-26' || list === 'zj-25').map((row) => ({
				...row,
				status: 'seen'
			}))
		);
		const count = async (day: string): Promise<unknown> =>
			(await fixture.query(`select count(*) as n from list_member_at(date '${day}')`))[0]?.n;
		expect(await count('2024-07-31')).toBe(26);
		expect(await count('2024-09-01')).toBe(25);
		expect(await count('2025-05-27')).toBe(25);
		expect(await count('2025-06-01')).toBe(22);
	});

	test('names from memory are never among the members', async () => {
		fixture = await Fixture.open();
		await fixture.insert(
			'programme',
			typed('programme', ({ id }) => id === 'zj2023')
		);
		await fixture.insert(
			'list',
			typed('list', ({ id }) => id === 'zj-26')
		);
		const rows = typed('membership', ({ list }) => list === 'zj-26');
		const remembered = rows.filter(({ status }) => status === 'memory').length;
		expect(remembered).toBeGreaterThan(0);
		await fixture.insert('membership', rows);
		const [shown] = await fixture.query(
			`select count(*) as n from list_member_at(date '2024-07-01')`
		);
		expect(shown?.n).toBe(rows.length - remembered);
	});
});

describe('computations 0.2: no pairing is made from two lists', () => {
	test('the 22 and 22 of Hubei give no link', async () => {
		fixture = await Fixture.open();
		await fixture.insert(
			'programme',
			typed('programme', ({ id }) => id === 'hb2020')
		);
		await fixture.insert(
			'list',
			typed('list', ({ programme }) => programme === 'hb2020')
		);
		const rows = typed('membership', ({ list = '' }) => list.startsWith('hb2020-'));
		expect(rows).toHaveLength(44);
		await fixture.insert('membership', rows);
		await fixture.insert(
			'pairing',
			typed('pairing', ({ programme }) => programme === 'hb2020')
		);
		expect(await fixture.query('from link')).toEqual([]);
	});
});
