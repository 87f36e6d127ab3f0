import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await Fixture.open('2026-11-22');
	await fixture.insert('programme', [
		{ id: 'p', name: '合成方案', scope: '510000', in_documents: true, issued: '2024-02-23' }
	]);
	await fixture.insert('obligation', [
		{
			id: 'O-8',
			programme: 'p',
			clause: '三(四)',
			name: '派驻干部到县工作',
			period: '月',
			count_per_period: 7,
			who: '派驻干部',
			scope: '人',
			quote: 'q'
		}
	]);
});
afterEach(() => fixture.close());

const total = (month: string, more: FixtureRow = {}): FixtureRow => ({
	programme: 'p',
	month,
	persons_due: 78,
	persons_present: 76,
	workdays_total: 580,
	months_assessed: 75,
	months_met: 72,
	source: 's',
	...more
});

const complete = (bodies: number): FixtureRow => ({
	id: 'c',
	obligation: 'O-8',
	covers_from: '2024-01',
	covers_to: '2026-12',
	bodies,
	source: 's'
});

const months = () => fixture.query('from attendance_month order by month');

describe('attendance by month', () => {
	test('78 persons owe 546 person-days a month and 6552 a year', async () => {
		const year = Array.from({ length: 12 }, (_, at) =>
			total(`2025-${String(at + 1).padStart(2, '0')}`)
		);
		await fixture.insert('attendance_total', year);
		const rows = await months();
		expect(rows.map((row) => row.workdays_due)).toEqual(Array(12).fill(546));
		expect(rows.reduce((sum, row) => sum + Number(row.workdays_due), 0)).toBe(6552);
	});

	test('the rate is compliant of assessed person-months, where a source says how many are due', async () => {
		await fixture.insert('attendance_total', [total('2025-01')]);
		expect((await months())[0]).toMatchObject({
			coverage: null,
			rate: null,
			reason: 'bodies_unknown'
		});
		await fixture.insert('record_coverage', [complete(78)]);
		expect((await months())[0]).toMatchObject({
			expected: 78,
			coverage: 100,
			rate: 96,
			reason: 'rated'
		});
	});

	test('below 80 % of the persons due there is no rate, at 80 % there is', async () => {
		await fixture.insert('record_coverage', [complete(100)]);
		await fixture.insert('attendance_total', [
			total('2025-01', { persons_due: 79 }),
			total('2025-02', { persons_due: 80 })
		]);
		expect((await months()).map((row) => [row.coverage, row.rate, row.reason])).toEqual([
			[79, null, 'coverage_low'],
			[80, 96, 'rated']
		]);
	});

	test('the whole and its parts are never added up', async () => {
		const parts = ['510001', '510002'].map((recipient) =>
			total('2025-01', { recipient, persons_due: 30, months_assessed: 30, months_met: 20 })
		);
		await fixture.insert('attendance_total', [total('2025-01'), ...parts]);
		await fixture.insert(
			'attendance_total',
			parts.map((row) => ({ ...row, month: '2025-02' }))
		);
		expect((await months()).map((row) => [row.rows, row.persons_due])).toEqual([
			[1, 78],
			[2, 60]
		]);
	});

	test('a month that has not ended on the day asked about is not there', async () => {
		await fixture.insert('attendance_total', [total('2026-10'), total('2026-11')]);
		expect((await months()).map((row) => row.month)).toEqual(['2026-10']);
	});

	test('nobody assessed gives no rate instead of nought', async () => {
		await fixture.insert('record_coverage', [complete(78)]);
		await fixture.insert('attendance_total', [
			total('2025-01', { months_assessed: 0, months_met: 0 })
		]);
		expect((await months())[0]).toMatchObject({ rate: null, reason: 'none_assessed' });
	});
});
