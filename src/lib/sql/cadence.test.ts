import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';

const PERIODS = ['旬', '月', '季', '半年', '年', '年初', '2年', '4年', '5年', '一次性'] as const;

const day = fc
	.date({ min: new Date('2016-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const nextDay = (date: string): string =>
	new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

interface Window {
	window_start: string;
	window_end: string;
	counted: boolean;
	due_on: string;
}

let fixture: Fixture;
beforeAll(async () => {
	fixture = await Fixture.open();
});
afterAll(() => fixture.close());

/** Windows of one duty that starts on a day, else with its programme, whose end is open or stated. */
async function windows(
	period: string,
	start: string | null,
	asOf: string,
	programme: FixtureRow = {}
): Promise<Window[]> {
	await fixture.run('delete from obligation; delete from programme');
	await fixture.insert('programme', [{ id: 'p', name: '方案', scope: '420000', ...programme }]);
	await fixture.insert('obligation', [
		{ id: 'o', programme: 'p', clause: '一', name: '通报', period, who: '某委', start, quote: '每' }
	]);
	return (await fixture.query(
		'select * from duty_window_at(cast($1 as date)) order by window_start',
		[asOf]
	)) as unknown as Window[];
}

describe('windows of any period', () => {
	test('cover every day from the start to the as-of date, without gap or overlap', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...PERIODS), day, day, async (period, one, other) => {
				const [start, asOf] = one < other ? [one, other] : [other, one];
				const found = await windows(period, start, asOf);
				expect(found.length).toBeGreaterThan(0);
				expect((found[0]?.window_start ?? '') <= start).toBe(true);
				expect((found.at(-1)?.window_start ?? '') <= asOf).toBe(true);
				expect((found.at(-1)?.window_end ?? '') >= asOf).toBe(true);
				for (const [at, window] of found.entries()) {
					expect(window.window_start <= window.window_end).toBe(true);
					const next = found[at + 1];
					if (next) expect(next.window_start).toBe(nextDay(window.window_end));
				}
			}),
			{ numRuns: 120 }
		);
	});

	test('only whole windows inside the term count, and none begins after it', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('旬', '月', '季', '半年', '年'),
				day,
				day,
				async (period, one, other) => {
					const [start, end] = one < other ? [one, other] : [other, one];
					const found = await windows(period, start, '2040-01-01', { valid_to: end });
					for (const window of found) {
						expect(window.window_start <= end).toBe(true);
						expect(window.counted).toBe(window.window_start >= start && window.window_end <= end);
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	test('a day before the start has none', async () => {
		expect(await windows('月', '2024-02-23', '2024-02-22')).toEqual([]);
	});
});

describe('旬, month ends and leap years', () => {
	test.each([
		['2023-02-01', ['2023-02-10', '2023-02-20', '2023-02-28']],
		['2024-02-01', ['2024-02-10', '2024-02-20', '2024-02-29']],
		['2023-04-01', ['2023-04-10', '2023-04-20', '2023-04-30']],
		['2023-12-01', ['2023-12-10', '2023-12-20', '2023-12-31']]
	])('the three 旬 of the month of %s end on %j', async (start, ends) => {
		const found = await windows('旬', start, ends[2] ?? '');
		expect(found.map((window) => window.window_end)).toEqual(ends);
	});

	test('a whole year has 36 旬', async () => {
		expect(await windows('旬', '2024-01-01', '2024-12-31')).toHaveLength(36);
	});

	test('a cycle that starts on 29 February goes on at the month end', async () => {
		const found = await windows('2年', '2024-02-29', '2029-01-01');
		expect(found.map((window) => window.window_start)).toEqual([
			'2024-02-29',
			'2026-02-28',
			'2028-02-29'
		]);
	});

	test('年初 is due on 31 March, 2018年度 names its own year', async () => {
		expect((await windows('年初', '2021-01-01', '2021-06-01'))[0]?.due_on).toBe('2021-03-31');
		expect(await windows('2018年度', '2018-07-31', '2020-01-01')).toMatchObject([
			{ window_start: '2018-01-01', window_end: '2018-12-31', counted: true }
		]);
	});

	test.each(['适时', '定期', '不定期', '动态', '制度'])(
		'%s states no frequency',
		async (period) => {
			expect(await windows(period, '2021-01-01', '2024-01-01')).toEqual([]);
		}
	);
});

describe('the counts worked out in computations 4', () => {
	const shenyang = { issued: '2021-08-06', valid_from: '2021', valid_to: '2023' };
	const sichuan = { issued: '2024-02-23' };
	const hubei = { issued: '2020-12-24', valid_from: '2021-01-01', valid_to: '2025-12-31' };

	test.each([
		['旬', 86, shenyang],
		['月', 28, shenyang],
		['季', 9, shenyang],
		['半年', 4, shenyang],
		['年', 2, shenyang],
		['月', 32, sichuan],
		['季', 10, sichuan],
		['半年', 4, sichuan],
		['年', 1, sichuan],
		['2年', 1, sichuan],
		['4年', 0, sichuan],
		['年', 5, hubei],
		['年初', 5, hubei]
	])('%s: %i windows due on 2026-11-22', async (period, due, programme) => {
		await windows(period, null, '2026-11-22', programme);
		const [row] = await fixture.query(
			`select windows_due, reason from obligation_compliance_at(date '2026-11-22', 'R2')`
		);
		expect(row?.windows_due).toBe(due);
		expect(row?.reason).toBe(due === 0 ? 'not_due' : 'no_public_data');
	});
});
