/** Invented enterprises, ties of every shape, and attendance totals with some too small to publish. */
import { members } from './definitions';
import { NOTE, SOURCE, type SyntheticRow, type SyntheticTables } from './rows';

const KINDS = [
	'central_soe',
	'provincial_soe',
	'local_soe',
	'financial_soe',
	'department',
	'town',
	'joint'
];
const NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Two stand at the address of a page that the built site has; their names are invented like all others. */
export const WITH_PAGE = { enterprise: 'wuliangye', park: 'chuanjiu' };

/** Identifier of an enterprise from its number, 1 to 9. */
export const enterprise = (number: number): string =>
	number === 1 ? WITH_PAGE.enterprise : `synthetic-${number}`;

const park = (number: number): string =>
	number === 1 ? WITH_PAGE.park : `synthetic-park-${number}`;

/** Nine enterprises and four parks; no real body has such a name. */
export const organisations = (): SyntheticRow[] => [
	...NAMES.map((name, at) => ({
		id: enterprise(at + 1),
		name: `合成企业${name}`,
		name_en: `Synthetic enterprise ${at + 1}`,
		kind: KINDS[at % KINDS.length] ?? 'joint',
		source: SOURCE,
		note: NOTE
	})),
	...['一', '二', '三', '四'].map((name, at) => ({
		id: park(at + 1),
		name: `合成园区${name}`,
		name_en: `Synthetic park ${at + 1}`,
		kind: 'joint',
		source: SOURCE,
		note: NOTE
	}))
];

/** One to one in Hubei, many to one in Sichuan, three-sided in Shenyang with one side lost, a team in Zhejiang. */
export function pairings(tables: SyntheticTables): SyntheticRow[] {
	const rows: SyntheticRow[] = [];
	const names = new Map((tables.region ?? []).map((row) => [row.adcode, String(row.name)]));
	const add = (row: SyntheticRow): void => {
		const supporter = names.get(row.supporter_region ?? null) ?? String(row.supporter_organisation);
		rows.push({
			id: `syn-tie-${rows.length + 1}`,
			supporter_in_text: `合成：${supporter}`,
			recipient_in_text: `合成：${names.get(row.recipient ?? null) ?? ''}`,
			seen_from: '2024',
			seen_to: '2025',
			status: 'seen',
			source: SOURCE,
			note: NOTE,
			...row
		});
	};
	const supporters = members(tables, 'hb2020-supporters');
	members(tables, 'hb2020-recipients').forEach((recipient, at) => {
		const supporter_region = supporters[(at * 5 + 9) % supporters.length] ?? null;
		const term = { valid_from: '2021', valid_to: '2025' };
		add({ programme: 'hb2020', supporter_region, recipient, role: 'supporter', ...term });
	});
	members(tables, 'sc2024-39').forEach((recipient, at) => {
		const firm = (place: number) => ({ supporter_organisation: enterprise((place % 9) + 1) });
		const towns = '合成镇一|合成镇二|合成乡三';
		const term = { valid_from: '2024-02-23', valid_to: '2028-02-22' };
		add({ programme: 'sc2024', ...firm(at), recipient, role: 'lead', towns, ...term });
		add({ programme: 'sc2024', ...firm(at + 4), recipient, role: 'member', towns: '合成乡四' });
	});
	members(tables, 'sc2018-45')
		.slice(0, 5)
		.forEach((recipient, at) => {
			const from = at === 4 ? '2018-05' : '2015';
			const supporter_organisation = enterprise(at + 1);
			add({
				programme: 'sc2018',
				supporter_organisation,
				recipient,
				role: 'supporter',
				valid_from: from,
				valid_to: '2020'
			});
		});
	const districts = ['210102', '210103', '210104', '210105'];
	/** A tie stands on the side whose clause it cites: that which says how many such supporters are chosen. */
	const clauseOf = (metric: string) =>
		(tables.target ?? []).find((row) => row.programme === 'sy2021' && row.metric === metric)
			?.clause ?? null;
	const ofParks = { programme: 'sy2021', role: 'park', clause: clauseOf('优势园区数') };
	const ofDistricts = { programme: 'sy2021', role: 'district', clause: clauseOf('中心城区数') };
	members(tables, 'sy2021-counties').forEach((recipient, at) => {
		add({ ...ofParks, supporter_organisation: park(at + 1), recipient });
		const supporter_region = districts[at] ?? null;
		// One county has no district: the page must name the missing side.
		if (at < 3) add({ ...ofDistricts, supporter_region, recipient });
	});
	NAMES.slice(0, 6).forEach((_, at) => {
		const supporter_organisation = enterprise(at + 1);
		const role = at === 0 ? 'convener' : 'member';
		add({ programme: 'zj2023', supporter_organisation, recipient: '331127', role });
	});
	return rows;
}

/** Persons posted to each of thirteen counties: 78 in all. */
const POSTED = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 4];

/** Monthly totals of 2025 and of 2026 up to October, as a whole and by county; some counties too small to publish. */
export function attendance(tables: SyntheticTables): SyntheticRow[] {
	const counties = members(tables, 'sc2024-39').slice(0, POSTED.length);
	const months = [2025, 2026].flatMap((year) =>
		Array.from({ length: year === 2025 ? 12 : 10 }, (_, at) => ({
			month: `${year}-${String(at + 1).padStart(2, '0')}`,
			at
		}))
	);
	const row = (
		month: string,
		due: number,
		met: number,
		recipient: string | null
	): SyntheticRow => ({
		programme: 'sc2024',
		recipient,
		month,
		persons_due: due,
		persons_present: due,
		workdays_total: met * 8 + (due - met) * 5,
		months_assessed: due,
		months_met: met,
		source: SOURCE,
		note: NOTE
	});
	return months.flatMap(({ month, at }) => {
		const parts = counties.map((recipient, place) => {
			// In every third month two of the last county's four have left the eleventh.
			const due = (POSTED[place] ?? 0) + (at % 3 === 0 ? ({ 11: 2, 12: -2 }[place] ?? 0) : 0);
			return row(month, due, due - (place % 4 === 1 ? 1 : 0), recipient);
		});
		// In two months only counties are known, and too few of them for a rate.
		if (at === 5) return parts.slice(0, 4);
		const sum = (key: string) => parts.reduce((total, part) => total + Number(part[key]), 0);
		return [row(month, sum('persons_due'), sum('months_met'), null), ...parts];
	});
}

export const attendanceCoverage = (): SyntheticRow => ({
	id: 'syn-cover-attendance',
	obligation: 'O-SC2024-08',
	covers_from: '2024-02',
	covers_to: '2027-12',
	bodies: 78,
	source: SOURCE,
	quote: NOTE,
	note: NOTE
});
