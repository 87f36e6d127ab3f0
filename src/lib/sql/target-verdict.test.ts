import { afterEach, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { growths, hubei } from './worked-numbers.fixture';

let fixture: Fixture;
afterEach(() => fixture.close());

/** The verdict of one synthetic target on 2026-11-22, with the public figures given. */
async function verdict(
	target: FixtureRow,
	figures: readonly FixtureRow[] = []
): Promise<Record<string, unknown> | undefined> {
	fixture = await Fixture.open();
	await fixture.insert('programme', [
		{ id: 'p', name: '虚构方案', scope: '510000', valid_to: '2020' }
	]);
	await fixture.insert('target', [
		{
			id: 't',
			programme: 'p',
			clause: '一',
			kind: 'target',
			metric: '虚构指标',
			comparator: '>=',
			value: 100,
			strength: 'at_least',
			quote: '不少于100',
			...target
		}
	]);
	await fixture.insert(
		'target_figure',
		figures.map((figure, at) => ({
			id: `f${at}`,
			target: 't',
			whole: true,
			bound: 'exact',
			source: 's',
			...figure
		}))
	);
	const [row] = await fixture.query('from target_verdict');
	return row;
}

describe('without a public figure', () => {
	test.each(['target', 'threshold', 'commitment'])('a %s cannot be decided', async (kind) => {
		expect(await verdict({ kind, due: '2020' })).toMatchObject({
			verdict: 'undecidable',
			reason: 'no_public_data',
			deadline_state: 'passed',
			figure: null
		});
	});

	test.each(['scope', 'status', 'plan'])('a %s is only registered, even with one', async (kind) => {
		expect(await verdict({ kind }, [{ value: 90 }])).toMatchObject({
			verdict: 'registered',
			reason: kind,
			figure: 90
		});
	});

	test('words without a number are only registered', async () => {
		expect(await verdict({ comparator: 'qualitative', strength: 'direction' })).toMatchObject({
			verdict: 'registered',
			reason: 'qualitative'
		});
		fixture.close();
		expect(await verdict({ strength: 'encourage' })).toMatchObject({ verdict: 'registered' });
	});
});

describe('the strength of the wording', () => {
	const range = { comparator: 'range', value: 1, value_max: 2 };
	test.each([
		['>= includes the number', {}, 100, 'met', 'reached'],
		['>= below', {}, 99.9, 'not_met', 'below'],
		['> excludes the number', { comparator: '>', value: 1.5 }, 1.5, 'not_met', 'below'],
		['> above', { comparator: '>', value: 1.5 }, 1.51, 'met', 'reached'],
		['a price is at most', { comparator: '=', value: 10, unit: '元/月' }, 12, 'not_met', 'below'],
		['a number is at least', { comparator: '=', value: 4, unit: '次/年' }, 5, 'met', 'reached'],
		['none of one to two', range, 0, 'not_met', 'below'],
		['one of one to two', range, 1, 'met', 'reached'],
		['three of one to two', range, 3, 'met', 'beyond_range'],
		['about, within a tenth', { comparator: '≈', value: 50 }, 46, 'met', 'reached'],
		['about, further off', { comparator: '≈', value: 50 }, 40, 'registered', 'about'],
		['in principle', { strength: 'in_principle' }, 90, 'undecidable', 'exceptions_allowed'],
		['ahead of its deadline', { due: '2035' }, 90, 'in_progress', 'deadline_ahead'],
		['reached ahead of it', { due: '2035' }, 100, 'met', 'reached']
	])('%s', async (_, target, value, word, reason) => {
		expect(await verdict(target, [{ value }])).toMatchObject({ verdict: word, reason });
	});

	test('力争 is marked soft, so that the word is 未达（力争）', async () => {
		expect(await verdict({ strength: 'strive' }, [{ value: 90 }])).toMatchObject({
			verdict: 'not_met',
			soft: true
		});
	});
});

describe('the evidence', () => {
	test('a figure of a part decides nothing and is shown', async () => {
		expect(await verdict({}, [{ value: 120, whole: false, subject: '甲县' }])).toMatchObject({
			verdict: 'undecidable',
			reason: 'partial_evidence',
			figure_subject: '甲县'
		});
	});

	test('超 100 reaches more than 100, 超 90 decides nothing, 约 decides nothing', async () => {
		const above = { comparator: '>' };
		expect(await verdict(above, [{ value: 100, bound: 'over' }])).toMatchObject({ verdict: 'met' });
		fixture.close();
		expect(await verdict(above, [{ value: 90, bound: 'over' }])).toMatchObject({
			verdict: 'undecidable',
			reason: 'bound_only'
		});
		fixture.close();
		expect(await verdict(above, [{ value: 500, bound: 'about' }])).toMatchObject({
			verdict: 'undecidable'
		});
	});

	test('the newest figure up to the deadline counts, later ones do not', async () => {
		const figures = [
			{ value: 80, moment: '2019' },
			{ value: 95, moment: '2020-06' },
			{ value: 130, moment: '2021' },
			{ value: 140, moment: '2027' }
		];
		expect(await verdict({ due: '2020' }, figures)).toMatchObject({
			verdict: 'not_met',
			figure: 95
		});
		fixture.close();
		expect(await verdict({}, figures)).toMatchObject({ verdict: 'met', figure: 130 });
	});
});

describe('deadlines', () => {
	test.each([
		[{ due: '2027' }, 'ahead', '2027-12-31'],
		[{ due: '2026-11-22' }, 'ahead', '2026-11-22'],
		[{ due: '2026-11-21' }, 'passed', '2026-11-21'],
		[{ deadline: '2020前' }, 'passed', '2020-12-31'],
		[{ deadline: '每年,自2021年起' }, 'passed', '2020-12-31'],
		[{ deadline: '尽快' }, 'none', null],
		[{}, 'none', null]
	])('%j is %s', async (target, state, on) => {
		expect(await verdict(target as FixtureRow)).toMatchObject({
			deadline_state: state,
			deadline_day: on
		});
	});
});

describe('growth above the province', () => {
	const lead = [9.0, 3.5, 6.4, 5.6, 5.9];
	const province = [8.0, 4.0, 6.0, 5.8, 5.6];
	const lag = [1, 1, 1, 1, 1];
	const of = async (counties: Record<string, readonly number[]>): Promise<unknown> => {
		fixture = await hubei(Object.keys(counties), [
			...Object.entries(counties).flatMap(([county, rates]) => growths(county, rates)),
			...growths('420000', province)
		]);
		return (await fixture.query(`from target_verdict where target = 'T-HB2020-01'`))[0];
	};

	test('is met when every recipient has met it', async () => {
		expect(await of({ '420001': lead, '420002': lead })).toMatchObject({
			verdict: 'met',
			reason: 'all_met',
			recipients: 2,
			above: 2
		});
	});

	test('is not met when one recipient has not, and cannot be decided while one cannot', async () => {
		expect(await of({ '420001': lead, '420002': lag })).toMatchObject({
			verdict: 'not_met',
			reason: 'some_not_met',
			not_above: 1
		});
		fixture.close();
		expect(await of({ '420001': lead, '420002': lead.slice(0, 4) })).toMatchObject({
			verdict: 'undecidable',
			reason: 'recipients_undecided',
			above: 2,
			met: 1
		});
	});

	test('says 口径敏感 when another averaging method turns a verdict', async () => {
		expect(
			await of({ '420001': [18.0, -4.0, 9.0, 2.0, 5.6].map((rate) => rate + 0.01) })
		).toMatchObject({ reading_sensitive: false });
		fixture.close();
		fixture = await hubei(
			['420001'],
			[
				...growths('420001', [18.0, -4.0, 9.0, 2.0, 5.6]),
				...growths('420000', [8.0, 4.3, 6.0, 5.8, 6.3])
			]
		);
		expect(
			(await fixture.query(`from target_verdict where target = 'T-HB2020-01'`))[0]
		).toMatchObject({ verdict: 'not_met', reading_sensitive: true });
	});
});

describe('visits', () => {
	test('take the verdict of the duty of the same clause, and its reading', async () => {
		fixture = await Fixture.open();
		await fixture.insert('programme', [
			{ id: 'p', name: '虚构', scope: '420000', valid_from: '2021', valid_to: '2021' }
		]);
		const shared = { programme: 'p', clause: '一', quote: '每年互访不少于2次' };
		await fixture.insert('target', [
			{
				...shared,
				id: 't',
				kind: 'threshold',
				metric: '负责同志互访',
				comparator: '>=',
				value: 2,
				strength: 'at_least'
			}
		]);
		await fixture.insert('obligation', [
			{
				...shared,
				id: 'o',
				name: '负责同志互访',
				period: '年',
				count_per_period: 2,
				who: '双方',
				scope: '结对组'
			}
		]);
		const ask = async (reading: string): Promise<unknown> =>
			(
				await fixture.query(`from target_verdict_at(date '2026-11-22', 'geometric', $1)`, [reading])
			)[0];
		expect(await ask('R2')).toMatchObject({ reason: 'no_public_data', reading_sensitive: false });
		await fixture.insert('record_coverage', [
			{ id: 'c', obligation: 'o', covers_from: '2021', covers_to: '2021', bodies: 1, source: 's' }
		]);
		await fixture.insert(
			'event',
			['2021-03-01', '2021-09-01'].map((date, at) => ({
				id: `e${at}`,
				programme: 'p',
				kind: 'visit',
				what: '虚构',
				obligation: 'o',
				date,
				direction: 'out',
				lead_title: '市长',
				supporter_region: 'a',
				recipient: 'x',
				source: 's'
			}))
		);
		expect(await ask('R1')).toMatchObject({ verdict: 'met', reading_sensitive: true });
		expect(await ask('R2')).toMatchObject({ verdict: 'not_met', reason: 'windows_missing' });
	});
});
