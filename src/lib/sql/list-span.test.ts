import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { sqlOf } from './named';

const member = (list: string, at: number, more: FixtureRow = {}): FixtureRow => ({
	list,
	member: `synthetic-${at}`,
	status: 'seen',
	source: 'report',
	...more
});

const many = (list: string, from: number, to: number, more: FixtureRow = {}): FixtureRow[] =>
	Array.from({ length: to - from + 1 }, (_, at) => member(list, from + at, more));

let fixture: Fixture;
beforeAll(async () => {
	fixture = await Fixture.open();
	await fixture.insert('programme', [
		{ id: 'hills', name: '山区', name_en: 'hills', scope: '330000', in_documents: true },
		{ id: 'early', name: '早', name_en: 'early', scope: '510000', in_documents: true },
		{
			id: 'term',
			name: '有期限',
			name_en: 'term',
			scope: '420000',
			in_documents: true,
			valid_from: '2021',
			valid_to: '2025'
		}
	]);
	await fixture.insert(
		'region',
		Array.from({ length: 30 }, (_, at) => ({
			adcode: `synthetic-${at + 1}`,
			name: `合成县${at + 1}`,
			name_en: `Synthetic ${at + 1}`,
			short_name: `合成${at + 1}`,
			level: 'county',
			kind: '县',
			scope: '330000'
		}))
	);
	await fixture.insert('source', [{ id: 'report', title: '报道', kind: 'press', publish: true }]);
	await fixture.insert('list', [
		{ id: 'h26', programme: 'hills', name: '26', name_en: '26', role: 'recipient', expected: 26 },
		{
			id: 'h25',
			programme: 'hills',
			name: '25',
			name_en: '25',
			role: 'recipient',
			expected: 25,
			continues: 'h26'
		},
		{ id: 'e', programme: 'early', name: 'e', name_en: 'e', role: 'recipient', expected: 4 },
		{ id: 't', programme: 'term', name: 't', name_en: 't', role: 'recipient', expected: 2 },
		{ id: 'none', programme: 'term', name: 'n', name_en: 'n', role: 'recipient' }
	]);
	await fixture.insert('membership', [
		...many('h26', 1, 3, { valid_to: '2024-08' }),
		...many('h26', 4, 6, { valid_to: '2025-05-28' }),
		...many('h26', 7, 12),
		...many('h26', 13, 26, { status: 'memory', source: null }),
		...many('h25', 27, 28, { valid_from: '2024-08' }),
		...many('e', 1, 3, { valid_from: '2018', valid_to: '2020' }),
		member('e', 4, { valid_from: '2018', valid_to: '2020', status: 'seen-rule+memory' }),
		...many('t', 1, 2)
	]);
});
afterAll(() => fixture.close());

const on = async (day: string, line: string) =>
	(
		await fixture.query(
			`select state, total, total_after, known, known_after, joining, leaving, pending, withheld
			from list_span_at(date '${day}') where line = '${line}'`
		)
	)[0];

const membersOn = async (day: string, line: string): Promise<string[]> =>
	(
		await fixture.query(
			`select member, state from list_member_span_at(date '${day}') where line = '${line}' order by member`
		)
	).map((row) => `${String(row.member).replace('synthetic-', '')} ${String(row.state)}`);

describe('a list that changed', () => {
	test('has 26, 25 and 22 places in July 2024, September 2024 and June 2025', async () => {
		const totals = [];
		for (const day of ['2024-07-01', '2024-07-31', '2024-09-01', '2025-05-27', '2025-06-01'])
			totals.push((await on(day, 'h26'))?.total);
		expect(totals).toEqual([26, 26, 25, 25, 22]);
	});

	test('counts the verified, and those from memory only as withheld', async () => {
		expect(await on('2024-07-15', 'h26')).toEqual({
			state: 'in_force',
			total: 26,
			total_after: 26,
			known: 12,
			known_after: 12,
			joining: 0,
			leaving: 0,
			pending: 0,
			withheld: 14
		});
		expect(await on('2024-09-15', 'h26')).toMatchObject({ known: 11, withheld: 14 });
		expect(await on('2026-01-01', 'h26')).toMatchObject({ known: 8, withheld: 14 });
		expect((await membersOn('2024-07-15', 'h26')).some((row) => row.startsWith('13 '))).toBe(false);
	});

	test('says neither 26 nor 25 in the month of a change whose day the source leaves open', async () => {
		expect(await on('2024-08-15', 'h26')).toMatchObject({
			state: 'changing',
			total: 26,
			total_after: 25,
			known: 12,
			known_after: 11,
			joining: 2,
			leaving: 3,
			withheld: 14
		});
		expect(await on('2025-05-28', 'h26')).toMatchObject({
			state: 'changing',
			total: 25,
			total_after: 22
		});
		expect(await membersOn('2024-08-31', 'h26')).toContain('1 leaving');
		expect(await membersOn('2024-08-01', 'h26')).toContain('27 joining');
		expect(await membersOn('2024-09-01', 'h26')).not.toContain('1 leaving');
	});

	test('agrees with the members of the lists on every day that nothing changes', async () => {
		for (const day of ['2024-07-31', '2024-09-01', '2025-05-27', '2025-05-29', '2030-01-01']) {
			const known = (await on(day, 'h26'))?.known;
			const [row] = await fixture.query(
				`select count(*) as n from list_member_at(date '${day}') where list in ('h26', 'h25')`
			);
			expect(known, day).toBe(row?.n);
		}
	});

	test('has stretches that follow each other without a gap, and one for every day', async () => {
		const [row] = await fixture.query(
			`with days as (select unnest(generate_series(date '2017-01-01', date '2027-12-31', interval 1 day)) as day),
			hit as (
				select l.line, d.day, count(s.line) as n
				from (select distinct line from list_line) as l
				cross join days as d
				left join list_span as s on s.line = l.line
					and coalesce(s.first_day <= d.day, true) and coalesce(s.last_day >= d.day, true)
				group by l.line, d.day
			)
			select count(*) filter (where n <> 1) as wrong, count(*) as days from hit`
		);
		expect(row).toEqual({ wrong: 0, days: 4 * 4017 });
	});
});

test('a programme shows lists that carry on one another as one, with the places it has today', async () => {
	const rows = await fixture.query(sqlOf('members'), ['hills']);
	expect([
		...new Set(rows.map(({ list, list_name, expected }) => [list, list_name, expected].join()))
	]).toEqual(['h26,26 → 25,22']);
	expect(rows).toHaveLength(8);
	const ended = await fixture.query(sqlOf('members'), ['early']);
	expect(ended.map(({ list, expected }) => [list, expected])).toEqual(Array(4).fill(['e', 4]));
});

describe('a list with a term', () => {
	test('has nobody before it, and stays as it ended after it', async () => {
		expect(await on('2017-12-31', 'e')).toMatchObject({ state: 'upcoming', total: null, known: 0 });
		expect(await on('2019-06-01', 'e')).toMatchObject({ state: 'in_force', known: 4, pending: 1 });
		expect(await on('2021-01-01', 'e')).toMatchObject({
			state: 'ended',
			total: 4,
			known: 4,
			withheld: 0
		});
		expect(await membersOn('2021-01-01', 'e')).toEqual([
			'1 ended',
			'2 ended',
			'3 ended',
			'4 ended'
		]);
	});

	test("takes its programme's term where its members have no dates of their own", async () => {
		expect((await on('2020-12-31', 't'))?.state).toBe('upcoming');
		expect((await on('2021-01-01', 't'))?.state).toBe('in_force');
		expect((await on('2025-12-31', 't'))?.state).toBe('in_force');
		expect((await on('2026-01-01', 't'))?.state).toBe('ended');
		const ended = (await fixture.query(sqlOf('list_spans')))
			.filter(({ ended_on }) => ended_on !== null)
			.map(({ line, ended_on }) => [line, ended_on]);
		const upcoming = (await fixture.query(sqlOf('list_spans')))
			.filter(({ begins_on }) => begins_on !== null)
			.map(({ line, begins_on }) => [line, begins_on]);
		expect(upcoming).toContainEqual(['t', '2021-01-01']);
		// The last day of the term, not the day after, which is where the next stretch begins.
		expect(ended).toContainEqual(['t', '2025-12-31']);
	});

	test('without a member still has a row, and without a stated number no total', async () => {
		expect(await on('2024-01-01', 'none')).toMatchObject({ total: null, known: 0, withheld: null });
	});
});

describe('the changes', () => {
	test("are single arrivals and departures, never the list's own beginning or end", async () => {
		const rows = await fixture.query(sqlOf('list_changes'));
		expect(rows.map((row) => [row.moment, row.change, row.adcode])).toEqual([
			['2024-08', 'left', 'synthetic-1'],
			['2024-08', 'left', 'synthetic-2'],
			['2024-08', 'left', 'synthetic-3'],
			['2024-08', 'joined', 'synthetic-27'],
			['2024-08', 'joined', 'synthetic-28'],
			['2025-05-28', 'left', 'synthetic-4'],
			['2025-05-28', 'left', 'synthetic-5'],
			['2025-05-28', 'left', 'synthetic-6']
		]);
		expect(rows.every((row) => row.source_title === '报道')).toBe(true);
	});
});
