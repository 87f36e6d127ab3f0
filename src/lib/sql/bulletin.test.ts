import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fixture } from './fixture';
import { sqlOf } from './named';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await Fixture.open('2024-03-15');
	const programme = (id: string, valid_from: string | null, valid_to: string | null) => ({
		id,
		name: id,
		name_en: id,
		short_name: id,
		short_name_en: id,
		scope: '1',
		in_documents: true,
		valid_from,
		valid_to
	});
	await fixture.insert('programme', [
		programme('run', '2023', '2024'),
		programme('over', '2021', '2022'),
		programme('soon', '2025', '2026'),
		programme('open', null, null),
		{ ...programme('outside', null, null), in_documents: false, scope: '2' }
	]);
	await fixture.insert('stage', [
		{ programme: 'open', ordinal: 1, name: '已过', due: '2023' },
		{ programme: 'open', ordinal: 2, name: '近期', due: '2024' },
		{ programme: 'open', ordinal: 3, name: '远期', due: '2035' }
	]);
});
afterEach(() => fixture.close());

test('time runs from the first day of the term to the last, both counted', async () => {
	const rows = await fixture.query(
		"select programme, state, days_run, days_in_all, round(percent_run, 3) as percent, days_left from programme_progress_at(date '2024-03-15') order by programme"
	);
	expect(rows.filter(({ programme }) => programme !== 'outside')).toEqual([
		{
			programme: 'open',
			state: 'unknown',
			days_run: null,
			days_in_all: null,
			percent: null,
			days_left: null
		},
		{
			programme: 'over',
			state: 'ended',
			days_run: 730,
			days_in_all: 730,
			percent: 100,
			days_left: 0
		},
		// 365 days of 2023 and 31 + 29 + 15 of the leap year 2024, of 731.
		{
			programme: 'run',
			state: 'running',
			days_run: 440,
			days_in_all: 731,
			percent: 60.192,
			days_left: 291
		},
		{
			programme: 'soon',
			state: 'upcoming',
			days_run: 0,
			days_in_all: 730,
			percent: 0,
			days_left: 1021
		}
	]);
});

test('the next stage is the first that has not ended, its last day counted', async () => {
	const [row] = await fixture.query(
		"select next_stage, next_due, next_days from programme_progress_at(date '2024-12-31') where programme = 'open'"
	);
	expect(row).toEqual({ next_stage: '近期', next_due: '2024-12-31', next_days: 0 });
});

test('the bulletin names the documents only, with an issue made of the as-of month', async () => {
	const rows = await fixture.query(sqlOf('bulletin'));
	expect(rows.map(({ programme }) => programme)).toEqual(['open', 'over', 'run', 'soon']);
	expect(new Set(rows.map(({ issue }) => issue))).toEqual(new Set(['2024-03']));
});

test('counts verdicts, 力争 apart, and the windows of duties', async () => {
	const target = (id: string, strength: string, value: number) => ({
		id,
		programme: 'over',
		clause: '一',
		kind: 'target',
		metric: 'm',
		comparator: '>=',
		value,
		unit: '个',
		strength,
		due: '2022',
		quote: 'q'
	});
	await fixture.insert('target', [
		target('T-1', 'at_least', 5),
		target('T-2', 'at_least', 50),
		target('T-3', 'strive', 50),
		target('T-4', 'at_least', 5)
	]);
	await fixture.insert(
		'target_figure',
		['T-1', 'T-2', 'T-3'].map((target) => ({
			id: `f-${target}`,
			target,
			whole: true,
			moment: '2022',
			value: 10,
			bound: 'exact',
			source: 's'
		}))
	);
	await fixture.insert('obligation', [
		{
			id: 'O-1',
			programme: 'over',
			clause: '一',
			name: 'n',
			period: '年',
			count_per_period: 1,
			who: 'w',
			start: '2021-01-01',
			quote: 'q'
		}
	]);
	const rows = await fixture.query(sqlOf('bulletin'));
	const over = rows.find(({ programme }) => programme === 'over');
	expect(over).toMatchObject({
		targets: 4,
		met: 1,
		not_met: 1,
		not_met_soft: 1,
		undecidable: 1,
		registered: 0,
		duties: 1,
		duties_due: 1,
		windows_on_time: 0,
		windows_missing: 0
	});
	expect(over?.windows_due).toBeGreaterThan(0);
	expect(over?.windows_no_data).toBe(over?.windows_due);
});

test('events are of the month, of the year, or the latest before; a later one never', async () => {
	const event = (id: string, programme: string, date: string | null) => ({
		id,
		programme,
		date,
		kind: 'visit',
		what: id,
		source: 's'
	});
	await fixture.insert('source', [{ id: 's', title: 's', kind: 'press', publish: true }]);
	await fixture.insert('event', [
		event('month', 'run', '2024-03'),
		event('day', 'over', '2024-03-01'),
		event('year', 'run', '2024'),
		event('past', 'run', '2023-12-31'),
		event('undated', 'run', null),
		event('later', 'run', '2024-04'),
		event('outside-old', 'outside', '2020'),
		event('outside-new', 'outside', '2022-05')
	]);
	const rows = await fixture.query(sqlOf('bulletin_events'));
	expect(rows.map(({ id, within }) => [id, within])).toEqual([
		['year', 'year'],
		['month', 'month'],
		['day', 'month'],
		['outside-new', 'latest']
	]);
});

test('a text defect weighs where its clause carries a target, a duty, a tier or a list', async () => {
	const defect = (id: string, clause: string, programme = 'run') => ({
		id,
		programme,
		clause,
		what: 'w',
		quote: 'q'
	});
	await fixture.insert('text_defect', [
		defect('D-1', '一/二'),
		defect('D-4', '二/四'),
		defect('D-2', '三'),
		defect('D-3', '二', 'over')
	]);
	await fixture.insert('target', [
		{ id: 'T', programme: 'run', clause: '二/四', metric: 'm', quote: 'q', kind: 'target' }
	]);
	expect((await fixture.query(sqlOf('bulletin_defects'))).map(({ id }) => id)).toEqual([
		'D-1',
		'D-4'
	]);
});
