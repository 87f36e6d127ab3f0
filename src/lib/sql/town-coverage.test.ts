import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fixture, type FixtureRow } from './fixture';
import { sqlOf } from './named';

let fixture: Fixture;

const pair = (
	id: string,
	recipient: string,
	organisation: string,
	towns: string | null,
	more: FixtureRow = {}
) => ({
	id,
	programme: 'p',
	supporter_organisation: organisation,
	recipient,
	role: 'supporter',
	towns,
	seen_from: '2024',
	status: 'seen',
	source: 's',
	...more
});

beforeAll(async () => {
	fixture = await Fixture.open('2024-12-31');
	await fixture.insert('source', [{ id: 's', title: '合成来源', kind: 'press', publish: true }]);
	await fixture.insert('programme', [
		{ id: 'p', name: 'p', name_en: 'p', scope: '1', in_documents: true }
	]);
	await fixture.insert('target', [
		{
			id: 'T',
			programme: 'p',
			clause: '三(二)',
			kind: 'target',
			metric: '县域乡（镇）产业帮扶覆盖率',
			comparator: '=',
			value: 100,
			unit: '%',
			strength: 'exact',
			quote: 'q'
		}
	]);
	await fixture.insert('list', [{ id: 'l', programme: 'p', name: 'l', role: 'recipient' }]);
	const counties = ['a', 'b', 'c', 'd', 'e', 'f'];
	await fixture.insert(
		'region',
		counties.map((adcode) => ({
			adcode,
			name: `合成${adcode}县`,
			name_en: adcode,
			short_name: adcode,
			level: 'county',
			kind: '县',
			scope: '1'
		}))
	);
	await fixture.insert(
		'membership',
		counties.map((member) => ({ list: 'l', member, status: 'seen' }))
	);
	await fixture.insert('organisation', [
		{ id: 'soe-1', name: '合成企业一', kind: 'central_soe' },
		{ id: 'soe-2', name: '合成企业二', kind: 'local_soe' },
		{ id: 'town', name: '合成镇', kind: 'town' }
	]);
	await fixture.insert('town_count', [
		{ region: 'a', moment: '2020', towns: 9, source: 's' },
		{ region: 'a', moment: '2023', towns: 4, source: 's' },
		{ region: 'a', moment: '2025', towns: 3, source: 's' },
		{ region: 'b', moment: '2023', towns: 2, source: 's' },
		{ region: 'c', moment: '2023', towns: 5, source: 's' },
		{ region: 'f', moment: '2023', towns: 1, source: 's' }
	]);
	await fixture.insert('pairing', [
		pair('1', 'a', 'soe-1', '甲镇|乙乡'),
		pair('2', 'a', 'soe-2', '乙乡|丙镇'),
		pair('3', 'a', 'town', '丁镇'),
		pair('4', 'a', 'soe-2', '丁镇', { status: 'memory' }),
		pair('5', 'a', 'soe-2', '丁镇', { valid_to: '2023' }),
		pair('6', 'b', 'soe-1', '甲镇|乙镇'),
		pair('7', 'c', 'soe-1', null),
		pair('8', 'd', 'soe-1', '甲镇'),
		pair('9', 'f', 'soe-1', '甲镇|乙镇')
	]);
	await fixture.insert('event', [
		{
			id: 'v',
			programme: 'p',
			kind: 'visit',
			what: '合成企业一赴合成e县甲乙镇调研',
			recipient: 'e',
			source: 's',
			date: '2024'
		},
		{
			id: 'w',
			programme: 'p',
			kind: 'visit',
			what: '合成企业一赴合成e县调研',
			recipient: 'e',
			source: 's',
			date: '2024'
		}
	]);
});
afterAll(() => fixture.close());

const coverage = async (): Promise<Record<string, unknown>[]> =>
	(await fixture.query(sqlOf('town_coverage'))).map(
		({ adcode, towns, covered, coverage: share, reason, verdict }) => ({
			adcode,
			towns,
			covered,
			share,
			reason,
			verdict
		})
	);

describe('township coverage', () => {
	test('divides townships with at least one responsible enterprise by all, each township once', async () => {
		expect((await coverage())[0]).toEqual({
			adcode: 'a',
			towns: 4,
			covered: 3,
			share: 75,
			reason: 'partial',
			verdict: 'undecidable'
		});
	});

	test('is met where every township has one', async () => {
		expect((await coverage())[1]).toMatchObject({ adcode: 'b', share: 100, verdict: 'met' });
	});

	test('has no share without a denominator, without named townships, or with too many of them', async () => {
		const rows = await coverage();
		expect(rows.slice(2)).toEqual([
			{
				adcode: 'c',
				towns: 5,
				covered: 0,
				share: null,
				reason: 'no_towns',
				verdict: 'undecidable'
			},
			{
				adcode: 'd',
				towns: null,
				covered: 1,
				share: null,
				reason: 'no_total',
				verdict: 'undecidable'
			},
			{
				adcode: 'e',
				towns: null,
				covered: 0,
				share: null,
				reason: 'no_total_no_towns',
				verdict: 'undecidable'
			},
			{
				adcode: 'f',
				towns: 1,
				covered: 2,
				share: null,
				reason: 'more_than_total',
				verdict: 'undecidable'
			}
		]);
	});

	test('a share never stands without a denominator, and never outside 0 to 100', async () => {
		for (const row of await coverage())
			if (row.share !== null) {
				expect(row.towns).not.toBeNull();
				expect(row.share).toBeGreaterThan(0);
				expect(row.share).toBeLessThanOrEqual(100);
			}
	});

	test('takes the denominator that was known on the day', async () => {
		const towns = async (day: string) =>
			(
				await fixture.query(
					`select towns, covered from town_coverage_at(date '${day}') where region = 'a'`
				)
			)[0];
		expect(await towns('2021-06-30')).toEqual({ towns: 9, covered: 0 });
		expect(await towns('2026-01-01')).toEqual({ towns: 3, covered: 3 });
	});
});

test('a township an event names is a mention, never a responsibility', async () => {
	const rows = await fixture.query(sqlOf('town_mentions'));
	expect(rows.filter(({ adcode }) => adcode === 'e')).toMatchObject([
		{ kind: 'event', town: '甲乙镇' }
	]);
	expect(rows.filter(({ adcode }) => adcode === 'a').map(({ town, who }) => [town, who])).toEqual([
		['丙镇', '合成企业二'],
		['乙乡', '合成企业一'],
		['乙乡', '合成企业二'],
		['甲镇', '合成企业一']
	]);
});
