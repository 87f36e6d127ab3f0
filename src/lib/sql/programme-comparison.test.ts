/** Invented programmes side by side: time progress at the ends of a term, and counts that stay apart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Fixture } from './fixture';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await Fixture.open('2024-07-01');
	const programme = (id: string, valid_from: string | null, valid_to: string | null) => ({
		id,
		name: id,
		name_en: id,
		in_documents: true,
		valid_from,
		valid_to
	});
	await fixture.insert('programme', [
		programme('leap', '2024', '2024'),
		programme('over', '2021', '2023'),
		programme('ahead', '2025', '2026'),
		programme('open', null, '2020'),
		programme('silent', null, null)
	]);
	await fixture.insert('stage', [
		{ programme: 'silent', ordinal: 1, name: '近期', due: '2027' },
		{ programme: 'silent', ordinal: 2, name: '远期', due: '2035' },
		{ programme: 'silent', ordinal: 3, name: '每期四年', length_years: 4 }
	]);
	await fixture.insert('obligation', [
		{ id: 'O-1', programme: 'leap', clause: '一', name: '月报', period: '月', start: '2024-01-01' },
		{ id: 'O-2', programme: 'leap', clause: '一', name: '适时', period: '适时' }
	]);
	await fixture.insert('project', [
		{ id: 'P-1', programme: 'leap', name: '甲' },
		{ id: 'P-2', programme: 'over', name: '乙' }
	]);
});
afterAll(() => fixture.close());

test('time progress counts days of the term, both ends included', async () => {
	const at = (day: string) =>
		fixture.query(`select percent_run, days_left
			from programme_progress_at(date '${day}') where programme = 'leap'`);
	expect(await at('2023-12-31')).toEqual([{ percent_run: 0, days_left: 366 }]);
	expect(await at('2024-01-01')).toEqual([{ percent_run: 100 / 366, days_left: 365 }]);
	expect(await at('2024-07-01')).toEqual([{ percent_run: 50, days_left: 183 }]);
	expect(await at('2024-12-31')).toEqual([{ percent_run: 100, days_left: 0 }]);
	expect(await at('2030-01-01')).toEqual([{ percent_run: 100, days_left: 0 }]);
});

test('the time left is told in whole months, to the end of the last day', async () => {
	const at = async (day: string) =>
		(
			await fixture.query(`select months_left
				from programme_progress_at(date '${day}') where programme = 'leap'`)
		)[0]?.months_left;
	expect(await at('2023-12-31')).toBe(12);
	expect(await at('2024-01-01')).toBe(12);
	expect(await at('2024-01-02')).toBe(11);
	expect(await at('2024-11-22')).toBe(1);
	expect(await at('2024-12-02')).toBe(0);
	expect(await at('2025-06-01')).toBe(0);
});

test('a dated stage lies ahead of a programme that states no term, and gives it none', async () => {
	const at = (day: string) =>
		fixture.query(`select next_stage, next_due_stated, next_days, next_months, days_left, months_left,
			percent_run, state from programme_progress_at(date '${day}') where programme = 'silent'`);
	expect(await at('2026-11-22')).toEqual([
		{
			next_stage: '近期',
			next_due_stated: '2027',
			next_days: 404,
			next_months: 13,
			days_left: null,
			months_left: null,
			percent_run: null,
			state: 'unknown'
		}
	]);
	expect((await at('2028-01-01'))[0]?.next_stage).toBe('远期');
	expect((await at('2036-01-01'))[0]?.next_stage).toBe(null);
});

test('a term with an end the document leaves out has no progress', async () => {
	const rows = await fixture.query(
		`select programme, percent_run, state from programme_progress order by programme`
	);
	expect(rows).toEqual([
		{ programme: 'ahead', percent_run: 0, state: 'upcoming' },
		{ programme: 'leap', percent_run: 50, state: 'running' },
		{ programme: 'open', percent_run: null, state: 'ended' },
		{ programme: 'over', percent_run: 100, state: 'ended' },
		{ programme: 'silent', percent_run: null, state: 'unknown' }
	]);
});

test('every programme has its own counts', async () => {
	const rows = await fixture.query(`select programme, obligations, windows_due, windows_known,
		projects, supporters_listed from programme_comparison order by programme`);
	expect(rows.find(({ programme }) => programme === 'leap')).toEqual({
		programme: 'leap',
		obligations: 2,
		// January to May: June's grace of ten days still runs on 1 July.
		windows_due: 5,
		windows_known: 0,
		projects: 1,
		supporters_listed: null
	});
	expect(rows.find(({ programme }) => programme === 'over')).toMatchObject({
		obligations: 0,
		windows_due: 0,
		projects: 1
	});
});
