import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { sqlOf } from './named';
import { region } from './worked-numbers.fixture';

/** Invented programmes: `open` runs, `over` has ended, `ties` demands a park and a district for each county. */
const PROGRAMMES: FixtureRow[] = [
	{
		id: 'open',
		name: '开',
		name_en: 'open',
		short_name: '开',
		short_name_en: 'open',
		scope: '420000',
		in_documents: true,
		valid_from: '2021',
		valid_to: '2030'
	},
	{
		id: 'over',
		name: '完',
		name_en: 'over',
		short_name: '完',
		short_name_en: 'over',
		scope: '420000',
		in_documents: true,
		valid_from: '2016',
		valid_to: '2020'
	},
	{
		id: 'ties',
		name: '三',
		name_en: 'ties',
		short_name: '三',
		short_name_en: 'ties',
		scope: '420000',
		in_documents: true
	}
];

const pair = (id: string, programme: string, recipient: string, more: FixtureRow): FixtureRow => ({
	id,
	programme,
	recipient,
	status: 'seen',
	role: 'supporter',
	source: 's',
	...more
});

let fixture: Fixture;
const ask = (name: Parameters<typeof sqlOf>[0], id: string) => fixture.query(sqlOf(name), [id]);

beforeAll(async () => {
	fixture = await Fixture.open();
	await fixture.insert('programme', PROGRAMMES);
	await fixture.insert('region', [
		region('420000'),
		region('420001'),
		region('420002'),
		region('420003'),
		{ ...region('420004'), level: 'zone', kind: '功能区' }
	]);
	await fixture.insert('source', [
		{ id: 's', title: '报道', kind: 'press', grade: 'B', publish: true }
	]);
	await fixture.insert('organisation', [
		{ id: 'firm', name: '甲集团', kind: 'provincial_soe', source: 's' },
		{ id: 'seated', name: '乙银行', kind: 'financial_soe', seat: '420003', source: 's' },
		{ id: 'bureau', name: '丙厅', kind: 'department', source: 's' },
		{ id: 'town', name: '丁镇', kind: 'town', source: 's' },
		{ id: 'silent', name: '戊集团', kind: 'local_soe', source: 's' }
	]);
	await fixture.insert('list', [
		{
			id: 'open-s',
			programme: 'open',
			name: '支援',
			name_en: 's',
			role: 'supporter',
			clause: '附件'
		},
		{
			id: 'open-r',
			programme: 'open',
			name: '受援',
			name_en: 'r',
			role: 'recipient',
			clause: '附件'
		},
		{ id: 'ties-r', programme: 'ties', name: '县', name_en: 'r', role: 'recipient' }
	]);
	await fixture.insert('membership', [
		{ list: 'open-s', member: '420003', name_in_text: '甲', ordinal: 1, status: 'seen' },
		{ list: 'open-s', member: '420004', name_in_text: '乙', ordinal: 2, status: 'memory' },
		{ list: 'open-r', member: '420001', name_in_text: '丙', ordinal: 1, status: 'seen' },
		{ list: 'ties-r', member: '420001', name_in_text: '丙', ordinal: 1, status: 'seen' }
	]);
	await fixture.insert('pairing', [
		pair('1', 'open', '420001', {
			supporter_organisation: 'firm',
			role: 'lead',
			towns: '一镇|二镇'
		}),
		pair('2', 'open', '420002', { supporter_organisation: 'firm' }),
		pair('3', 'over', '420002', { supporter_organisation: 'firm', seen_from: '2017' }),
		pair('4', 'over', '420002', { supporter_organisation: 'firm', seen_from: '2019' }),
		pair('5', 'open', '420001', { supporter_organisation: 'silent', status: 'memory' }),
		pair('6', 'ties', '420001', { supporter_region: '420003', role: 'park', clause: '二(一)' }),
		pair('7', 'over', '420001', { supporter_organisation: 'seated' }),
		pair('8', 'over', '420001', { supporter_organisation: 'town' })
	]);
	await fixture.insert('fund_flow', [
		{
			id: 'f1',
			programme: 'open',
			payer_organisation: 'firm',
			kind: 'signed',
			arranged: 10,
			bound: 'over',
			source: 's'
		},
		{ id: 'f2', programme: 'open', payee: '420001', kind: 'donation', arranged: 20, source: 's' }
	]);
	await fixture.insert('event', [
		{
			id: 'e1',
			programme: 'open',
			kind: 'visit',
			what: '走访',
			supporter_organisation: 'bureau',
			source: 's'
		}
	]);
	const target = (id: string, bound: string, more: FixtureRow = {}): FixtureRow => ({
		id,
		programme: 'open',
		clause: '一',
		kind: 'target',
		metric: id,
		comparator: '=',
		bound,
		quote: 'q',
		...more
	});
	await fixture.insert('target', [
		target('firms', '每户国有企业'),
		target('platform', '国有企业扶贫基金平台'),
		target('provincial', '省属监管企业'),
		target('places', '22个支援地'),
		target('described', '国有企业', { kind: 'status' }),
		target('sides', '帮扶双方', {
			programme: 'ties',
			clause: '二',
			kind: 'threshold',
			value_text: '1:1:1',
			unit: '园区:城区:县域'
		}),
		target('parks', '全体', {
			programme: 'ties',
			clause: '二(一)',
			kind: 'scope',
			metric: '园区数'
		}),
		target('districts', '全体', {
			programme: 'ties',
			clause: '二(二)',
			kind: 'scope',
			metric: '城区数'
		})
	]);
	await fixture.insert('obligation', [
		{
			id: 'duty',
			programme: 'over',
			clause: '二',
			name: '调研',
			period: '年',
			who: '国有企业主要领导',
			quote: 'q'
		}
	]);
});
afterAll(() => fixture.close());

describe('who is a supporter', () => {
	test('all that a record names, each once and in its class; what rests on memory is not there', async () => {
		const rows = await fixture.query('select id, class from supporter order by id');
		expect(rows).toEqual([
			{ id: '420003', class: 'region' },
			{ id: 'bureau', class: 'department' },
			{ id: 'firm', class: 'enterprise' },
			{ id: 'seated', class: 'enterprise' },
			{ id: 'town', class: 'region' }
		]);
	});

	test('an organisation without a sourced seat has no position; one with a seat has its seat’s', async () => {
		const rows = await fixture.query(
			"select id, lng is null as unknown, seat_name from supporter where id in ('firm', 'seated') order by id"
		);
		expect(rows).toMatchObject([
			{ id: 'firm', unknown: true, seat_name: null },
			{ id: 'seated', seat_name: (await ask('supporter', '420003'))[0]?.name }
		]);
	});
});

describe('what a supporter is stated to do', () => {
	test('pairs, several reports merged, by state; the ended ones last and kept', async () => {
		const rows = await ask('supporter_links', 'firm');
		expect(
			rows.map(({ programme, recipient, role, state }) => [programme, recipient, role, state])
		).toEqual([
			['open', '420001', 'lead', 'current'],
			['open', '420002', 'supporter', 'current'],
			['over', '420002', 'supporter', 'ended']
		]);
		expect(rows[0]?.towns).toBe('一镇|二镇');
		expect(rows[2]).toMatchObject({ seen_from: '2017', seen_to: '2019' });
	});

	test('counts within a programme; the money of nobody is nobody’s', async () => {
		const rows = await ask('supporter_programmes', 'firm');
		expect(rows).toHaveLength(2);
		expect(rows.find(({ programme }) => programme === 'open')).toMatchObject({
			links: 2,
			current: 2,
			ended: 0,
			leads: 1,
			funds: 1,
			events: 0,
			unpaired: false,
			list: null
		});
		expect(rows.find(({ programme }) => programme === 'over')).toMatchObject({
			links: 1,
			ended: 1
		});
		expect((await ask('supporter_funds', 'firm')).map(({ id, bound }) => [id, bound])).toEqual([
			['f1', 'over']
		]);
	});

	test('a list member without a pair is unpaired there, though another programme pairs it', async () => {
		const rows = await ask('supporter_programmes', '420003');
		expect(rows.find(({ programme }) => programme === 'open')).toMatchObject({
			links: 0,
			unpaired: true,
			ordinal: 1,
			list_clause: '附件'
		});
		expect(rows.find(({ programme }) => programme === 'ties')).toMatchObject({
			links: 1,
			unpaired: false
		});
	});

	test('one side of several is there with the sides nobody published', async () => {
		const rows = await fixture.query(sqlOf('programme_ties'), ['ties']);
		expect(rows.map(({ side, supporter }) => [side, supporter])).toEqual([
			['园区', '420003'],
			['城区', null]
		]);
	});
});

describe('what binds a class', () => {
	const ids = async (id: string) =>
		(await ask('supporter_promises', id)).map((row) => row.id).sort();

	test('follows the party the text names, within the supporter’s own programmes', async () => {
		expect(await ids('firm')).toEqual(['duty', 'firms', 'provincial']);
		expect(await ids('seated')).toEqual(['duty']);
		expect(await ids('420003')).toEqual(['places', 'sides']);
		expect(await ids('bureau')).toEqual([]);
	});
});

test('the pairs of all supporters together are the stated pairs, whatever the pairings', async () => {
	const places = ['420001', '420002', '420003'];
	const supporters = [...places, 'firm', 'seated', 'bureau'];
	const one = fc.record({
		programme: fc.constantFrom('open', 'over', 'ties'),
		supporter: fc.constantFrom(...supporters),
		recipient: fc.constantFrom(...places),
		status: fc.constantFrom('seen', 'memory')
	});
	await fc.assert(
		fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (pairs) => {
			await fixture.run('delete from pairing');
			await fixture.insert(
				'pairing',
				pairs.map(({ programme, supporter, recipient, status }, at) =>
					pair(String(at), programme, recipient, {
						[places.includes(supporter) ? 'supporter_region' : 'supporter_organisation']: supporter,
						status
					})
				)
			);
			const ids = await fixture.query('select id from supporter order by id');
			const shown: string[] = [];
			for (const { id } of ids)
				for (const row of await ask('supporter_links', String(id)))
					shown.push(`${String(row.programme)} ${String(id)} ${String(row.recipient)}`);
			const stated = new Set(
				pairs
					.filter(({ status }) => status === 'seen')
					.map(({ programme, supporter, recipient }) => `${programme} ${supporter} ${recipient}`)
			);
			expect(shown.sort()).toEqual([...stated].sort());
		}),
		{ numRuns: 15 }
	);
});
