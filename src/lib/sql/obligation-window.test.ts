import { afterEach, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';

let fixture: Fixture;
afterEach(() => fixture.close());

/** A synthetic duty from 2024-01-01 on, with events and spans of complete record. */
async function duty(
	more: FixtureRow,
	events: readonly FixtureRow[],
	covered: readonly FixtureRow[] = []
): Promise<void> {
	fixture = await Fixture.open();
	await fixture.insert('programme', [
		{ id: 'p', name: '虚构方案', scope: '420000' },
		{ id: 'other', name: '另一虚构方案', scope: '420000' }
	]);
	await fixture.insert('obligation', [
		{
			id: 'o',
			programme: 'p',
			clause: '一',
			name: '通报',
			period: '月',
			count_per_period: 1,
			who: '某委',
			scope: '全省/全市',
			start: '2024-01-01',
			quote: '每月通报',
			...more
		}
	]);
	await fixture.insert(
		'event',
		events.map((event, at) => ({
			id: `e${at}`,
			programme: 'p',
			kind: 'visit',
			what: '虚构',
			obligation: 'o',
			source: 's',
			...event
		}))
	);
	await fixture.insert(
		'record_coverage',
		covered.map((span, at) => ({ id: `c${at}`, obligation: 'o', source: 's', ...span }))
	);
}

const states = async (asOf: string, reading = 'R2'): Promise<unknown[]> =>
	(
		await fixture.query(
			'select state from obligation_window_at(cast($1 as date), $2) order by ordinal',
			[asOf, reading]
		)
	).map((row) => row.state);

const compliance = async (asOf: string): Promise<Record<string, unknown> | undefined> =>
	(await fixture.query(`from obligation_compliance_at(cast($1 as date), 'R2')`, [asOf]))[0];

describe('the state of a window', () => {
	test('no record is no public data, never missing, and has no rate', async () => {
		await duty({}, []);
		expect(await states('2024-04-20')).toEqual(['no_data', 'no_data', 'no_data', 'pending']);
		expect(await compliance('2024-04-20')).toMatchObject({
			windows_due: 3,
			windows_missing: 0,
			rate: null,
			reason: 'no_public_data'
		});
	});

	test('missing only past the grace and only where a source says its record is complete', async () => {
		await duty({}, [{ date: '2024-01-15' }], [{ covers_from: '2024-01', covers_to: '2024-03' }]);
		expect(await states('2024-04-10')).toEqual(['on_time', 'missing', 'pending', 'pending']);
		expect(await states('2024-04-11')).toEqual(['on_time', 'missing', 'missing', 'pending']);
	});

	test('on time to the last day of grace, late the day after', async () => {
		await duty({}, [{ date: '2024-02-01' }, { date: '2024-02-10' }]);
		expect(await states('2024-02-12')).toEqual(['on_time', 'on_time']);
		fixture.close();
		await duty({}, [{ date: '2024-02-01' }, { date: '2024-02-11' }]);
		expect(await states('2024-02-12')).toEqual(['late', 'on_time']);
		fixture.close();
		await duty({ grace_days: 11 }, [{ date: '2024-02-01' }, { date: '2024-02-11' }]);
		expect(await states('2024-02-12')).toEqual(['on_time', 'on_time']);
	});

	test('a date too rough for one window places nothing, nor does an event of another programme', async () => {
		await duty({}, [{ date: '2024' }, { date: '2024-01-09', programme: 'other' }, {}]);
		expect(await states('2024-03-20')).toEqual(['no_data', 'no_data', 'pending']);
	});

	test('an event after the as-of date is not known yet', async () => {
		await duty({}, [{ date: '2024-01-20' }]);
		expect(await states('2024-01-19')).toEqual(['pending']);
		expect(await states('2024-01-20')).toEqual(['on_time']);
	});

	test('a window still running is never due, though it is fulfilled already', async () => {
		await duty({}, [{ date: '2024-01-15' }, { date: '2024-02-05' }]);
		expect(await states('2024-02-29')).toEqual(['on_time', 'on_time']);
		expect(await compliance('2024-02-29')).toMatchObject({ windows_due: 1, windows_on_time: 1 });
		expect(await compliance('2024-03-01')).toMatchObject({ windows_due: 2, windows_on_time: 2 });
		expect(
			await fixture.query(
				`select windows_due, windows_known from programme_comparison where programme = 'p'`
			)
		).toEqual([{ windows_due: 34, windows_known: 2 }]);
	});

	test('one event beyond the number due never fills two windows', async () => {
		await duty({}, [{ date: '2024-02-05' }]);
		expect(await states('2024-03-31')).toEqual(['no_data', 'on_time', 'pending']);
	});

	test('encouraged duties are never missing and never rated', async () => {
		await duty({ quote: '鼓励每月' }, [], [{ covers_from: '2024', covers_to: '2024' }]);
		expect(new Set(await states('2024-12-31'))).toEqual(new Set(['no_data', 'pending']));
		expect(await compliance('2024-12-31')).toMatchObject({ rate: null, reason: 'encouraged' });
	});

	test('personal attendance is never read', async () => {
		await duty({ scope: '人' }, [{ date: '2024-01-15' }]);
		expect(await states('2024-03-31')).toEqual(['no_data', 'no_data', 'pending']);
		expect(await compliance('2024-03-31')).toMatchObject({ rate: null, reason: 'personal' });
	});

	test('nor is it ever missing, though a source says how many persons its totals cover', async () => {
		await duty({ scope: '人' }, [], [{ covers_from: '2024', covers_to: '2024', bodies: 78 }]);
		expect(await states('2024-03-31')).toEqual(['no_data', 'no_data', 'pending']);
		expect(await compliance('2024-03-31')).toMatchObject({ windows_due: 2, windows_missing: 0 });
	});
});

describe('the rate', () => {
	const monthly = (count: number): FixtureRow[] =>
		Array.from({ length: count }, (_, at) => ({
			date: `2024-${String(at + 1).padStart(2, '0')}-15`
		}));

	test('is shown from 80 % coverage: on time over on time, late and missing', async () => {
		await duty({}, monthly(3), [{ covers_from: '2024-01', covers_to: '2024-04' }]);
		expect(await compliance('2024-06-11')).toMatchObject({
			windows_due: 5,
			windows_on_time: 3,
			windows_missing: 1,
			windows_no_data: 1,
			coverage: 80,
			rate: 75,
			reason: 'rated'
		});
	});

	test('is withheld below it', async () => {
		await duty({}, monthly(3));
		expect(await compliance('2024-06-11')).toMatchObject({
			coverage: 60,
			rate: null,
			reason: 'coverage_low'
		});
	});

	test('of many bodies needs a source that says how many, and counts each of them', async () => {
		const two = [
			{ date: '2024-01-15', supporter_region: 'a', recipient: 'x' },
			{ date: '2024-01-16', supporter_region: 'b', recipient: 'y' }
		];
		await duty({ scope: '结对组' }, two);
		expect(await states('2024-02-11')).toEqual(['no_data', 'pending']);
		expect(await compliance('2024-02-11')).toMatchObject({ rate: null, reason: 'bodies_unknown' });
		fixture.close();
		await duty({ scope: '结对组' }, two, [
			{ covers_from: '2024-01', covers_to: '2024-01', bodies: 4 }
		]);
		expect(await states('2024-02-11')).toEqual(['missing', 'pending']);
		expect(await compliance('2024-02-11')).toMatchObject({ coverage: 100, rate: 50 });
	});
});

describe('the three readings of 互访', () => {
	const visits = (out: number, back: number, title = '县委书记'): FixtureRow[] =>
		[...Array<'out'>(out).fill('out'), ...Array<'in'>(back).fill('in')].map((direction, at) => ({
			date: `2024-0${at + 1}-10`,
			direction,
			lead_title: title,
			supporter_region: 'a',
			recipient: 'x'
		}));
	const mutual = {
		name: '双方主要负责同志互访',
		period: '年',
		count_per_period: 2,
		scope: '结对组'
	};

	test.each([
		[2, 0, true, false, false],
		[0, 2, true, false, false],
		[1, 1, true, true, false],
		[2, 1, true, true, false],
		[2, 2, true, true, true],
		[1, 0, false, false, false]
	])('%i out and %i back: R1 %s, R2 %s, R3 %s', async (out, back, total, both, each) => {
		await duty(mutual, visits(out, back), [{ covers_from: '2024', covers_to: '2024', bodies: 1 }]);
		expect(await fixture.query(`from visit_compliance_at(date '2026-01-01')`)).toMatchObject([
			{
				visits_out: out,
				visits_in: back,
				reading_total: total,
				reading_both: both,
				reading_each: each,
				reading_sensitive: total !== each
			}
		]);
		for (const [reading, enough] of [
			['R1', total],
			['R2', both],
			['R3', each]
		] as const)
			expect((await states('2025-06-01', reading))[0]).toBe(enough ? 'on_time' : 'missing');
	});

	test.each(['县委副书记', '副市长', '区委常委', '工商联主席', '镇党委书记', null])(
		'a visit led by %s is listed and does not count',
		async (title) => {
			await duty(
				mutual,
				visits(1, 1).map((visit) => ({ ...visit, lead_title: title }))
			);
			expect(await fixture.query(`from visit_compliance_at(date '2026-01-01')`)).toEqual([]);
		}
	);

	test('an exchange in both directions needs both', async () => {
		const exchange = { name: '专家双向交流挂职', period: '年', scope: '全省/全市' };
		await duty(exchange, visits(2, 0));
		expect(await states('2024-12-31')).toEqual(['pending']);
		fixture.close();
		await duty(exchange, visits(1, 1));
		expect(await states('2024-12-31')).toEqual(['on_time']);
	});

	test('an unknown reading is refused in words', async () => {
		await duty(mutual, visits(1, 1));
		await expect(states('2025-06-01', 'R4')).rejects.toThrow(/没有这种互访读法：R4/);
	});
});
