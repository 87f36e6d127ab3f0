import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fixture } from './fixture';
import { region } from './worked-numbers.fixture';
import { readFileSync } from 'node:fs';

let fixture: Fixture;
beforeEach(async () => {
	fixture = await Fixture.open();
	await fixture.insert('region', [
		region('420000'),
		region('420001'),
		region('420002'),
		region('420003')
	]);
});
afterEach(() => fixture.close());

const programme = (id: string, more = {}) => ({
	id,
	name: id,
	scope: '420000',
	in_documents: true,
	...more
});

describe('the state of a programme', () => {
	test('follows the term the document states, to the day', async () => {
		await fixture.insert('programme', [
			programme('five', { valid_from: '2021', valid_to: '2025' }),
			programme('goal', { valid_to: '2020-12-31' }),
			programme('open', { valid_from: '2024' }),
			programme('none')
		]);
		const state = async (day: string) =>
			Object.fromEntries(
				(await fixture.query(`from programme_state_at(date '${day}')`)).map((row) => [
					row.programme,
					row.state
				])
			);
		expect(await state('2020-12-31')).toEqual({
			five: 'upcoming',
			goal: 'unknown',
			open: 'upcoming',
			none: 'unknown'
		});
		expect(await state('2025-12-31')).toMatchObject({
			five: 'running',
			goal: 'ended',
			open: 'unknown'
		});
		expect(await state('2026-01-01')).toMatchObject({ five: 'ended' });
	});
});

describe('members of a list', () => {
	const member = (code: string, more = {}) => ({
		list: 'l',
		member: code,
		name_in_text: code,
		status: 'seen',
		...more
	});

	test('come and go with their dates, and memory never shows', async () => {
		await fixture.insert('programme', [programme('p')]);
		await fixture.insert('list', [{ id: 'l', programme: 'p', name: 'l', role: 'recipient' }]);
		await fixture.insert('membership', [
			member('420001', { valid_to: '2024-08' }),
			member('420002', { valid_from: '2024-09', status: 'seen-rule+memory' }),
			member('420003', { status: 'memory' })
		]);
		const on = async (day: string) =>
			(await fixture.query(`from list_member_at(date '${day}') order by region`)).map((row) => [
				row.region,
				row.pending
			]);
		expect(await on('2024-08-31')).toEqual([['420001', false]]);
		expect(await on('2024-09-01')).toEqual([['420002', true]]);
		expect(await fixture.query(`from programme_member where region = '420003'`)).toEqual([]);
	});

	test('of a programme that has ended are those of its last day', async () => {
		await fixture.insert('programme', [programme('p', { valid_from: '2018', valid_to: '2020' })]);
		await fixture.insert('list', [{ id: 'l', programme: 'p', name: 'l', role: 'recipient' }]);
		await fixture.insert('membership', [
			member('420001', { valid_from: '2018', valid_to: '2020' })
		]);
		expect(await fixture.query('from list_member')).toEqual([]);
		expect((await fixture.query('from programme_member')).map((row) => row.region)).toEqual([
			'420001'
		]);
	});
});

describe('links', () => {
	const pairing = (id: string, more = {}) => ({
		id,
		programme: 'p',
		supporter_region: '420001',
		supporter_in_text: '甲',
		recipient: '420002',
		recipient_in_text: '乙',
		role: 'member',
		status: 'seen',
		source: 's',
		...more
	});

	test('several reports of one pair are one link, seen from the earliest to the latest', async () => {
		await fixture.insert('programme', [programme('p')]);
		await fixture.insert('source', [{ id: 's', title: '报', kind: 'press', publish: true }]);
		await fixture.insert('pairing', [
			pairing('b', { seen_from: '2022', seen_to: '2022' }),
			pairing('a', { seen_from: '2021-07', seen_to: null }),
			pairing('c', { seen_to: '2024-11' }),
			pairing('d', { recipient: '420003', seen_from: '2023', seen_to: '2023' }),
			pairing('e', { recipient: '420003', status: 'memory', seen_to: '2025' })
		]);
		const rows = await fixture.query(
			'select id, recipient, seen_from, seen_to, reports, state, seen_label from link order by id'
		);
		expect(rows).toEqual([
			{
				id: 'a',
				recipient: '420002',
				seen_from: '2021-07',
				seen_to: '2024-11',
				reports: 3,
				state: 'seen',
				seen_label: '见于2021—2024年报道'
			},
			{
				id: 'd',
				recipient: '420003',
				seen_from: '2023',
				seen_to: '2023',
				reports: 1,
				state: 'seen',
				seen_label: '见于2023年报道'
			}
		]);
	});

	test('are current while the programme runs, ended after it, and ended with their own term', async () => {
		await fixture.insert('programme', [programme('p', { valid_from: '2021', valid_to: '2025' })]);
		await fixture.insert('source', [{ id: 's', title: '报', kind: 'press', publish: true }]);
		await fixture.insert('pairing', [
			pairing('a'),
			pairing('b', { recipient: '420003', valid_to: '2023' })
		]);
		const states = async (day: string) =>
			(await fixture.query(`from link_at(date '${day}') order by id`)).map((row) => row.state);
		expect(await states('2022-06-01')).toEqual(['current', 'current']);
		expect(await states('2024-06-01')).toEqual(['current', 'ended']);
		expect(await states('2026-11-22')).toEqual(['ended', 'ended']);
	});

	test('two lists of the same length make no link: the n-th row is no pair', async () => {
		await fixture.insert('programme', [programme('hb2020')]);
		await fixture.insert('list', [
			{ id: 'r', programme: 'hb2020', name: 'r', role: 'recipient' },
			{ id: 's', programme: 'hb2020', name: 's', role: 'supporter' }
		]);
		await fixture.insert('membership', [
			{ list: 'r', member: '420001', name_in_text: '甲', ordinal: 1, status: 'seen' },
			{ list: 's', member: '420002', name_in_text: '乙', ordinal: 1, status: 'seen' }
		]);
		expect(await fixture.query('from link')).toEqual([]);
		const sql = readFileSync(new URL('./queries/links.sql', import.meta.url), 'utf8');
		expect(await fixture.query(sql, ['hb2020'])).toEqual([]);
	});
});
