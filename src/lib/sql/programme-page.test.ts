import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { sqlOf } from './named';

/** Two invented programmes on one map, lists A (2018, complete) and B (2024, one member short). */
const PROGRAMMES: FixtureRow[] = [
	{
		id: 'early',
		name: '早',
		name_en: 'early',
		scope: '510000',
		in_documents: true,
		issued: '2018-01-01'
	},
	{
		id: 'late',
		name: '晚',
		name_en: 'late',
		scope: '510000',
		in_documents: true,
		issued: '2024-01-01'
	},
	{ id: 'ties', name: '三方', name_en: 'ties', scope: '210100', in_documents: true },
	{ id: 'team', name: '团组', name_en: 'team', scope: '330000', in_documents: true }
];

const place = (adcode: string, scope: string): FixtureRow => ({
	adcode,
	name: `县${adcode}`,
	name_en: adcode,
	short_name: adcode,
	level: 'county',
	kind: '县',
	scope
});

const member = (list: string, id: string, status = 'seen', more: FixtureRow = {}): FixtureRow => ({
	list,
	member: id,
	status,
	...more
});

const pair = (id: string, programme: string, more: FixtureRow): FixtureRow => ({
	id,
	programme,
	status: 'seen',
	role: 'supporter',
	source: 'report',
	...more
});

let fixture: Fixture;
const ask = (name: Parameters<typeof sqlOf>[0], programme: string) =>
	fixture.query(sqlOf(name), [programme]);

beforeAll(async () => {
	fixture = await Fixture.open();
	await fixture.insert('programme', PROGRAMMES);
	await fixture.insert('region', [
		...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => place(id, '510000')),
		...['n', 's', 'park'].map((id) => place(id, '210100')),
		place('j', '330000')
	]);
	await fixture.insert('list', [
		{ id: 'A', programme: 'early', name: 'A', name_en: 'A', role: 'recipient', expected: 4 },
		{ id: 'B', programme: 'late', name: 'B', name_en: 'B', role: 'recipient', expected: 3 },
		{ id: 'S', programme: 'ties', name: 'S', name_en: 'S', role: 'recipient' },
		{ id: 'J', programme: 'team', name: 'J', name_en: 'J', role: 'recipient', expected: 1 },
		{ id: 'K', programme: 'team', name: 'K', name_en: 'K', role: 'recipient', expected: 9 }
	]);
	await fixture.insert('membership', [
		member('A', 'a'),
		member('A', 'b', 'seen-rule+memory'),
		member('A', 'c'),
		member('A', 'd'),
		member('B', 'b'),
		member('B', 'e'),
		member('B', 'f', 'memory'),
		member('S', 'n', 'seen', { ordinal: 1 }),
		member('S', 's', 'seen', { ordinal: 2 }),
		member('J', 'j', 'seen', { valid_from: '2020' }),
		member('K', 'j', 'seen', { valid_from: '2024-08' })
	]);
	const target = (id: string, programme: string, more: FixtureRow): FixtureRow => ({
		id,
		programme,
		comparator: '=',
		strength: 'exact',
		quote: '…',
		...more
	});
	await fixture.insert('target', [
		target('T-0', 'ties', {
			kind: 'scope',
			metric: '优势园区数',
			clause: '二(一)',
			value: 2,
			unit: '个'
		}),
		target('T-1', 'ties', {
			kind: 'scope',
			metric: '中心城区数',
			clause: '二(二)',
			value: 2,
			unit: '个'
		}),
		target('T-2', 'ties', {
			kind: 'threshold',
			metric: '帮扶模式',
			clause: '二',
			value_text: '1:1:1',
			unit: '园区:城区:县域'
		}),
		target('T-3', 'team', {
			kind: 'status',
			metric: '团组单位数',
			clause: '团组',
			value: 5,
			unit: '家'
		})
	]);
	await fixture.insert('gap', [
		{
			id: 'G-1',
			programme: 'ties',
			clause: '二(一)',
			kind: 'lost_table',
			what: '园区表缺失',
			quote: '…'
		},
		{
			id: 'G-2',
			programme: 'ties',
			clause: '二(二)',
			kind: 'lost_table',
			what: '城区表缺失',
			quote: '…'
		}
	]);
	await fixture.insert('organisation', [
		{ id: 'x', name: '企X', name_en: 'X', kind: 'local_soe' },
		{ id: 'y', name: '企Y', name_en: 'Y', kind: 'local_soe' },
		{ id: 'z', name: '企Z', name_en: 'Z', kind: 'local_soe' }
	]);
	await fixture.insert('source', [{ id: 'report', title: '报道', grade: 'B', publish: true }]);
	await fixture.insert('pairing', [
		pair('p1', 'ties', { supporter_region: 'park', recipient: 'n', clause: '二(一)' }),
		pair('p2', 'team', { supporter_organisation: 'x', recipient: 'j', role: 'convener' }),
		pair('p3', 'team', { supporter_organisation: 'y', recipient: 'j', role: 'member' }),
		pair('p4', 'team', { supporter_organisation: 'z', recipient: 'j', role: 'member' }),
		pair('p5', 'late', { supporter_organisation: 'x', recipient: 'b' }),
		pair('p6', 'late', { supporter_organisation: 'y', recipient: 'b' }),
		pair('p7', 'late', { supporter_organisation: 'z', recipient: 'e', status: 'memory' })
	]);
});
afterAll(() => fixture.close());

describe('two lists of one province', () => {
	test('nobody is called gone while the later list is incomplete; only a least number is given', async () => {
		const rows = await ask('programme_list_difference', 'late');
		expect(rows.map(({ adcode, change, pending }) => [adcode, change, pending])).toEqual([
			['e', 'added', false],
			['b', 'kept', true],
			['a', 'unknown', false],
			['c', 'unknown', false],
			['d', 'unknown', false]
		]);
		const [counts] = await ask('programme_list_counts', 'early');
		expect(counts).toMatchObject({
			earlier_known: 4,
			later_known: 2,
			later_expected: 3,
			kept: 1,
			kept_pending: 1,
			added: 1,
			gone: 0,
			unknown_earlier: 3,
			at_least_gone: 2,
			at_least_added: 0
		});
	});

	test('members known from memory alone appear on neither side', async () => {
		const rows = await ask('programme_list_difference', 'early');
		expect(rows.some(({ adcode }) => adcode === 'f')).toBe(false);
	});

	test('a complete later list does name who has gone', async () => {
		const complete = await Fixture.open();
		await complete.insert('programme', PROGRAMMES.slice(0, 2));
		await complete.insert(
			'region',
			['a', 'b'].map((id) => place(id, '510000'))
		);
		await complete.insert('list', [
			{ id: 'A', programme: 'early', name: 'A', name_en: 'A', role: 'recipient', expected: 2 },
			{ id: 'B', programme: 'late', name: 'B', name_en: 'B', role: 'recipient', expected: 1 }
		]);
		await complete.insert('membership', [member('A', 'a'), member('A', 'b'), member('B', 'b')]);
		const rows = await complete.query(sqlOf('programme_list_difference'), ['late']);
		expect(rows.map(({ adcode, change }) => [adcode, change])).toEqual([
			['a', 'gone'],
			['b', 'kept']
		]);
		complete.close();
	});
});

describe('ties of three sides', () => {
	test('every side of every recipient has a row; a missing one says why', async () => {
		const rows = await ask('programme_ties', 'ties');
		expect(
			rows.map(({ recipient, side, supporter, gap }) => [recipient, side, supporter, gap])
		).toEqual([
			['n', '园区', 'park', null],
			['n', '城区', null, 'G-2'],
			['s', '园区', null, 'G-1'],
			['s', '城区', null, 'G-2']
		]);
		const [known] = await ask('programme_known', 'ties');
		expect(known).toMatchObject({ sides_due: 4, sides_known: 1, recipients: 2 });
	});
});

describe('a team', () => {
	test('the convener stands beside the members and fills none of their places', async () => {
		const rows = await ask('programme_team', 'team');
		expect(rows.map(({ supporter, role }) => [supporter, role])).toEqual([
			['x', 'convener'],
			['y', 'member'],
			['z', 'member']
		]);
		expect(rows[0]).toMatchObject({ named: 2, expected: 5, unnamed: 3 });
	});

	test('members round a lead are no team: many enterprises helping one county have no convener', async () => {
		await fixture.insert('pairing', [
			pair('p8', 'early', { supporter_organisation: 'x', recipient: 'a', role: 'lead' }),
			pair('p9', 'early', { supporter_organisation: 'y', recipient: 'a', role: 'member' })
		]);
		expect(await ask('programme_team', 'early')).toEqual([]);
		await fixture.run("delete from pairing where id in ('p8', 'p9')");
	});

	test('dated arrivals on a list are told, but not its beginning', async () => {
		const rows = await ask('programme_list_changes', 'team');
		expect(rows).toMatchObject([{ list: 'K', adcode: 'j', change: 'joined', moment: '2024-08' }]);
	});
});

test('what is known counts stated links alone, and growth targets only where there are some', async () => {
	const [known] = await ask('programme_known', 'late');
	expect(known).toMatchObject({
		recipients: 2,
		recipients_expected: 3,
		links: 2,
		supporters: 2,
		recipients_linked: 1,
		growth_targets: 0
	});
});
