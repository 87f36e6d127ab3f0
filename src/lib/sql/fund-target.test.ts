import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { region } from './worked-numbers.fixture';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await Fixture.open();
	await fixture.insert('programme', [
		{ id: 'aid', name: '甲', scope: '420000', valid_from: '2021', valid_to: '2022' },
		{ id: 'firms', name: '乙', scope: '420000', valid_to: '2020' }
	]);
	await fixture.insert('region', [region('420000'), region('420001'), region('420002')]);
	await fixture.insert('list', [{ id: 's', programme: 'aid', name: 's', role: 'supporter' }]);
	await fixture.insert(
		'membership',
		['420001', '420002'].map((member, at) => ({
			list: 's',
			member,
			name_in_text: member,
			ordinal: at + 1,
			status: 'seen'
		}))
	);
	await fixture.insert(
		'fund_tier_rule',
		[
			[1, 0, 200, 20],
			[2, 200, 500, 15],
			[3, 500, null, 10]
		].map(([tier = 0, lower = 0, upper = null, growth = 0]) => ({
			id: `F-${tier}`,
			programme: 'firms',
			clause: '四',
			tier,
			lower,
			upper,
			min_growth_pct: growth
		}))
	);
	const target = (id: string, more: FixtureRow): FixtureRow => ({
		id,
		clause: '四',
		kind: 'target',
		metric: id,
		comparator: '>=',
		quote: 'q',
		...more
	});
	const tier = { programme: 'firms', unit: '%', strength: 'strive', deadline: '2020前' };
	await fixture.insert('target', [
		target('floor', {
			programme: 'aid',
			value: 500,
			unit: '万元/支援地/年',
			strength: 'at_least',
			deadline: '每年'
		}),
		target('tier20', { ...tier, value: 20 }),
		target('tier15', { ...tier, value: 15 }),
		target('tier10', { ...tier, value: 10 })
	]);
});
afterEach(() => fixture.close());

let last = 0;
const flow = (more: FixtureRow): FixtureRow => ({ id: `f${++last}`, source: 's', ...more });
const aid = (payer: string, year: number, more: FixtureRow): FixtureRow =>
	flow({ programme: 'aid', payer_region: payer, year, kind: 'fiscal_aid', ...more });
const firm = (payer: string, years: Record<number, number>, more: FixtureRow = {}): FixtureRow[] =>
	Object.entries(years).map(([year, arrived]) =>
		flow({
			programme: 'firms',
			payer_organisation: payer,
			year: Number(year),
			kind: 'free_aid',
			arrived,
			...more
		})
	);
const pay = (...rows: FixtureRow[]) => fixture.insert('fund_flow', rows);
const complete = (target: string, bodies: number) =>
	fixture.insert('record_coverage', [
		{ id: `c-${target}`, target, covers_from: '2016', covers_to: '2019', bodies, source: 's' }
	]);
const verdict = async (target: string, day = '2026-11-22') =>
	(
		await fixture.query(
			`from target_verdict_at(cast($1 as date), 'geometric', 'R2') where target = $2`,
			[day, target]
		)
	)[0];

describe('the floor of 500 万元 a supporter and year', () => {
	test('cannot be decided without rows, nor while one cell is not known', async () => {
		expect(await verdict('floor')).toMatchObject({
			verdict: 'undecidable',
			reason: 'no_public_data',
			parts: null
		});
		await pay(aid('420001', 2021, { arranged: 500 }), aid('420001', 2022, { arranged: 800 }));
		expect(await verdict('floor')).toMatchObject({
			verdict: 'undecidable',
			reason: 'cells_undecided',
			parts: 4,
			parts_met: 2
		});
	});

	test('is met when every cell is, and one cell below decides against it', async () => {
		await pay(
			...['420001', '420002'].flatMap((payer) => [
				aid(payer, 2021, { arranged: 500 }),
				aid(payer, 2022, { arranged: 501 })
			])
		);
		expect(await verdict('floor')).toMatchObject({ verdict: 'met', reason: 'cells_met' });
		expect(await verdict('floor', '2022-06-01')).toMatchObject({
			verdict: 'in_progress',
			reason: 'term_running'
		});
		await fixture.run('update fund_flow set arranged = 499.9 where arranged = 501');
		expect(await verdict('floor')).toMatchObject({
			verdict: 'not_met',
			reason: 'cells_not_met',
			parts_not_met: 2
		});
	});

	test('is not missed by 超 480, nor decided by 约 600; what arrived is no arrangement', async () => {
		await pay(
			aid('420001', 2021, { arranged: 480, bound: 'over' }),
			aid('420001', 2022, { arranged: 600, bound: 'about' }),
			aid('420002', 2021, { arranged: 500, bound: 'over' }),
			aid('420002', 2022, { arrived: 900 })
		);
		const cells = await fixture.query(
			'select arranged_verdict, arrived_verdict from aid_floor order by supporter, year'
		);
		expect(cells.map((cell) => [cell.arranged_verdict, cell.arrived_verdict])).toEqual([
			['undecidable', 'undecidable'],
			['undecidable', 'undecidable'],
			['met', 'undecidable'],
			['undecidable', 'met']
		]);
	});

	test('takes no money of another programme or kind', async () => {
		await pay(
			aid('420001', 2021, { arranged: 900, programme: 'firms' }),
			aid('420001', 2021, { arranged: 900, kind: 'donation' })
		);
		expect(await verdict('floor')).toMatchObject({ reason: 'no_public_data' });
	});
});

describe('the tiers of free aid', () => {
	test.each([
		[180, 200, 230, 190, 20, 38, 228, 'met'],
		[200, 200, 240, 200, 20, 40, 240, 'met'],
		[201, 201, 240, 201, 15, 30.15, 231.15, 'met'],
		[500, 500, 560, 500, 15, 75, 575, 'not_met'],
		[501, 501, 560, 501, 10, 50.1, 551.1, 'met']
	])('%d and %d, then %d', async (first, second, actual, base, growth, need, goal, word) => {
		await pay(...firm('e', { 2016: first, 2017: second, 2019: actual }));
		const [row] = await fixture.query('from fund_tier where year = 2019');
		expect(row).toMatchObject({ base, growth_due: growth, verdict: word });
		expect(row?.need).toBeCloseTo(need, 9);
		expect(row?.goal).toBeCloseTo(goal, 9);
	});

	test('a missing base year, a base of nought and a later start are not judged', async () => {
		await pay(
			...firm('a', { 2017: 300, 2019: 400 }),
			...firm('b', { 2016: 0, 2017: 0, 2019: 400 }),
			...firm('c', { 2019: 400 })
		);
		await fixture.insert('pairing', [
			{
				id: 'p',
				programme: 'firms',
				supporter_organisation: 'c',
				recipient: '420001',
				valid_from: '2018-05'
			}
		]);
		const rows = await fixture.query('from fund_tier where year = 2019 order by payer');
		expect(rows.map((row) => row.verdict)).toEqual([
			'undecidable',
			'undecidable',
			'not_applicable'
		]);
	});

	test('the lenient tier at 500 and the years turn the verdict, and the target says so', async () => {
		await pay(...firm('e', { 2016: 500, 2017: 500, 2018: 580, 2019: 560, 2020: 600 }));
		const rows = await fixture.query('from fund_tier order by year');
		expect(rows.map((row) => [row.verdict, row.verdict_lenient, row.verdict_sum])).toEqual([
			['met', 'met', 'met'],
			['not_met', 'met', 'met'],
			['met', 'met', 'met']
		]);
		// Each year above the base of 500, added up: 80, 80 + 60, 80 + 60 + 100.
		expect(rows.map((row) => row.gained)).toEqual([80, 140, 240]);
		expect(await verdict('tier15')).toMatchObject({
			verdict: 'not_met',
			reason: 'payers_not_met',
			soft: true,
			reading_sensitive: true
		});
	});

	test('are met only when a source says how many enterprises there are, and all are known', async () => {
		expect(await verdict('tier20')).toMatchObject({ reason: 'no_public_data' });
		await pay(...firm('e', { 2016: 100, 2017: 100, 2018: 120, 2019: 130, 2020: 140 }));
		expect(await verdict('tier20')).toMatchObject({
			verdict: 'undecidable',
			reason: 'payers_unlisted',
			parts_met: 1
		});
		await complete('tier20', 1);
		await complete('tier10', 1);
		expect(await verdict('tier20')).toMatchObject({
			verdict: 'met',
			reason: 'payers_met',
			reading_sensitive: false
		});
		expect(await verdict('tier10')).toMatchObject({
			verdict: 'not_applicable',
			reason: 'nobody_in_tier'
		});
		await pay(...firm('unknown', { 2017: 100, 2019: 300 }));
		expect(await verdict('tier20')).toMatchObject({ reason: 'payers_undecided' });
		expect(await verdict('tier10')).toMatchObject({ verdict: 'undecidable' });
	});

	test('promised money counts for nothing', async () => {
		await pay(
			...firm('e', { 2016: 100, 2017: 100 }),
			flow({
				programme: 'firms',
				payer_organisation: 'e',
				year: 2019,
				kind: 'free_aid',
				promised: 900
			})
		);
		const [row] = await fixture.query('from fund_tier where year = 2019');
		expect(row).toMatchObject({ actual: null, verdict: 'undecidable' });
	});
});

test('what was added up is as vague as the vaguest of its years, and then misses nothing', async () => {
	const base = { 2016: 100, 2017: 100 };
	await pay(
		...firm('exact', { ...base, 2018: 105, 2019: 105 }),
		...firm('over', { ...base, 2019: 105 }),
		...firm('over', { 2018: 105 }, { bound: 'over' }),
		...firm('enough', { ...base, 2019: 105 }),
		...firm('enough', { 2018: 130 }, { bound: 'over' }),
		...firm('about', { ...base, 2019: 105 }),
		...firm('about', { 2018: 130 }, { bound: 'about' })
	);
	expect(
		await fixture.query(
			`select payer, gained, verdict_sum
			from fund_tier_at(date '2019-12-31') where year = 2019 order by payer`
		)
	).toEqual([
		{ payer: 'about', gained: 35, verdict_sum: 'undecidable' },
		{ payer: 'enough', gained: 35, verdict_sum: 'met' },
		{ payer: 'exact', gained: 10, verdict_sum: 'not_met' },
		{ payer: 'over', gained: 10, verdict_sum: 'undecidable' }
	]);
});
