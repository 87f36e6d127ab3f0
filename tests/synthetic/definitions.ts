/** What the documents themselves say, kept as it is: the frame that the invented facts are hung in. */
import { validate } from '../../src/publish/check/validate';
import { readFolder } from '../../src/publish/read/folder';
import { NOTE, SOURCE, STATISTICS, type SyntheticRow, type SyntheticTables } from './rows';

/** Tables that describe the five documents, their lists and their places; every other table is invented. */
export const KEPT = [
	'region',
	'programme',
	'stage',
	'clause',
	'list',
	'membership',
	'indicator',
	'series',
	'source',
	'target',
	'obligation',
	'people_demand',
	'deliverable',
	'actor',
	'instrument',
	'assessment_rule',
	'benefit_rule',
	'task',
	'label',
	'fund_tier_rule',
	'gap',
	'text_defect',
	'physical_target'
] as const;

/** Counties whose invented series breaks in 2023, none of them a recipient. */
const BROKEN = ['420112', '510104', '330106'];

/** The list with an invented change. */
const CHANGED = 'sc2024-39';

/** The kept tables of the team's folder, with the sources and the series of the invented rows. */
export async function definitions(folder = 'data'): Promise<SyntheticTables> {
	const { data } = validate(await readFolder(folder));
	const rowsOf = (table: string): SyntheticRow[] =>
		(data.get(table)?.rows ?? []).map(({ values }) => values);
	const kept = Object.fromEntries(KEPT.map((table) => [table, rowsOf(table)]));
	return {
		...kept,
		membership: changed(rowsOf('membership'), rowsOf('region')),
		region: rowsOf('region').map((row) =>
			BROKEN.includes(String(row.adcode)) ? { ...row, series_break: '2023' } : row
		),
		series: [
			...rowsOf('series'),
			{
				id: STATISTICS,
				name: '合成统计',
				name_en: 'Synthetic statistics',
				chains_gdp: true,
				badge: NOTE
			}
		],
		source: [
			...rowsOf('source'),
			{
				id: SOURCE,
				title: '合成数据，只用于测试',
				publisher: NOTE,
				kind: 'press',
				grade: 'D',
				publish: true
			},
			{
				id: STATISTICS,
				title: '合成统计，只用于测试',
				publisher: NOTE,
				kind: 'compilation',
				grade: 'A',
				series: STATISTICS,
				publish: true
			}
		]
	};
}

/** The list of Sichuan with one member gone at the end of June 2025, and in July another come in its place. */
function changed(membership: readonly SyntheticRow[], region: readonly SyntheticRow[]) {
	const on = membership.filter((row) => row.list === CHANGED && row.status !== 'memory');
	const last = on.at(-1);
	const taken = new Set(membership.map(({ member }) => member));
	const next = region.find(
		({ adcode, scope, level }) =>
			scope === '510000' && level === 'county' && !taken.has(adcode ?? '')
	);
	if (!last || !next) throw new Error(`The list ${CHANGED} has nobody to leave or to come.`);
	return [
		...membership.map((row) => (row === last ? { ...row, valid_to: '2025-06-30' } : row)),
		{
			...last,
			member: next.adcode ?? null,
			name_in_text: next.name ?? null,
			valid_from: '2025-07',
			valid_to: null,
			quote: NOTE,
			source: SOURCE,
			note: NOTE
		}
	];
}

/** Recipients or supporters of a programme in the order of their list. */
export function members(tables: SyntheticTables, list: string): string[] {
	return (tables.membership ?? [])
		.filter((row) => row.list === list && row.status !== 'memory')
		.sort((a, b) => Number(a.ordinal ?? 0) - Number(b.ordinal ?? 0))
		.map((row) => String(row.member));
}
