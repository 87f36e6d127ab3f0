/** Invented results: ranks with ties and a change of class, projects in every stage, figures for targets, corrections. */
import { tableNamed } from '../../src/lib/model/tables';
import { RECIPIENTS, withTask } from './coverage';
import { members } from './definitions';
import { chance, daysAfter, NOTE, SOURCE, type SyntheticRow, type SyntheticTables } from './rows';

/** Ranks of the 22 recipients from 2019 on: the third moves up a class in 2023, two tie in 2022. */
export function ranks(tables: SyntheticTables): SyntheticRow[] {
	const recipients = members(tables, 'hb2020-recipients');
	return [2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => {
		const of_how_many = year < 2022 ? 30 : 28;
		const ordered = [...recipients].sort(
			(a, b) => chance(a, year, 'rank') - chance(b, year, 'rank')
		);
		return recipients.map((region) => {
			const risen = region === recipients[2] && year >= 2023;
			const place = ordered.indexOf(region) + 4;
			const rank = year === 2022 && place === 8 ? 7 : place;
			return {
				region,
				year,
				class: risen ? '合成第二类' : '合成第三类',
				rank: risen ? 20 - (year - 2023) : rank,
				of_how_many: risen ? 26 : of_how_many,
				source: SOURCE,
				note: NOTE
			};
		});
	});
}

/** A clause each programme's invented projects may rest on. */
const CLAUSES: Readonly<Record<string, string>> = {
	sc2024: '二(一)',
	sc2018: '二(一)1',
	hb2020: '(八)',
	sy2021: '三(三)1',
	zj2023: '一张清单'
};

/** Projects in every stage and bound of every programme, most on a county, and three enclaves that pay tax. */
export function projects(tables: SyntheticTables): SyntheticRow[] {
	const column = tableNamed('project').columns.find(({ name }) => name === 'stage');
	const stages = column?.values ?? [];
	const shared = { unit: '万元', quote: NOTE, note: NOTE };
	const staged = Object.entries(CLAUSES).flatMap(([programme, clause]) => {
		const places = members(tables, RECIPIENTS[programme] ?? '');
		return stages.map((stage, at) => ({
			id: `syn-${programme}-${stage}`,
			programme,
			clause,
			name: `合成项目：${stage}`,
			place: at === 0 ? '合成地点' : null,
			region: at === 0 ? null : (places[at % places.length] ?? null),
			investor: `合成企业${at + 1}`,
			amount: 1000 * (at + 1),
			amount_kind: 'planned',
			bound: ['exact', 'over', 'about'][at % 3] ?? 'exact',
			stage,
			stage_words: `合成：${stage}`,
			stage_date: stage === 'unstated' ? null : `202${1 + (at % 5)}-0${1 + (at % 9)}`,
			planned: 1000 * (at + 1),
			done: ['building', 'done'].includes(stage) ? 450 * (at + 1) : null,
			...shared
		}));
	});
	const enclaves = [1, 2, 3].map((at) => ({
		id: `syn-enclave-${at}`,
		programme: 'sy2021',
		clause: '三(三)3',
		name: `合成飞地项目${at}`,
		region: members(tables, 'sy2021-counties')[at] ?? null,
		amount: 5000 * at,
		bound: 'exact',
		stage: 'done',
		...shared
	}));
	const spread = [
		{ id: 'syn-line', name: '合成公路', linear: true },
		{ id: 'syn-park', name: '合成两地园区', linear: null }
	].map((row) => ({
		...row,
		programme: 'sc2018',
		clause: '二(一)1',
		stage: 'unstated',
		stage_words: NOTE,
		quote: NOTE,
		note: NOTE
	}));
	return [...withTask(staged), ...enclaves, ...spread];
}

/** A line with an end in each of two counties, and a park with a side in each of two, one of them the same. */
export function projectRegions(tables: SyntheticTables): SyntheticRow[] {
	const [first, third] = members(tables, 'sc2018-45');
	const second = '511133';
	const touch = (project: string, region: string | undefined, role: string): SyntheticRow[] =>
		region === undefined
			? []
			: [{ project, region, role, inferred: role === 'side', source: SOURCE, note: NOTE }];
	return [
		...touch('syn-line', first, 'end'),
		...touch('syn-line', second, 'end'),
		...touch('syn-park', second, 'side'),
		...touch('syn-park', third, 'side')
	];
}

/** A figure for two of three targets with a number: reached, missed, of a part, or only a bound. */
export function targetFigures(tables: SyntheticTables): SyntheticRow[] {
	const numbered = (tables.target ?? []).filter(
		({ kind, value, unit }) =>
			['target', 'threshold', 'commitment'].includes(String(kind)) &&
			typeof value === 'number' &&
			unit !== '万元/支援地/年'
	);
	return numbered.flatMap((target, at): SyntheticRow[] => {
		if (at % 6 === 5) return [];
		const share = [1, 0.5, 1.1, 0.6, 0.95][at % 6] ?? 1;
		const whole = at % 6 !== 3;
		return [
			{
				id: `syn-figure-${at + 1}`,
				target: String(target.id),
				subject: whole ? null : '合成的一部分',
				whole,
				moment: String(target.programme).startsWith('sc2018') ? '2018' : '2023',
				value: Number((Number(target.value) * share).toFixed(2)),
				bound: at % 6 === 4 ? 'over' : 'exact',
				source: SOURCE,
				quote: NOTE,
				note: NOTE
			}
		];
	});
}

export const corrections = (): SyntheticRow[] =>
	['observation', 'fund_flow', 'event'].map((table_name, at) => ({
		id: `syn-correction-${at + 1}`,
		table_name,
		row_key: `syn-${at + 1}`,
		column_name: ['value', 'arranged', 'date'][at] ?? 'note',
		old_value: `合成旧值${at}`,
		new_value: `合成新值${at}`,
		reason: NOTE,
		corrected: `2026-0${at + 1}-15`
	}));

/**
 * Every change of stage of Shenyang's projects, a month apart; Zhejiang's project without a stage is
 * recorded as under way, and its idea as withdrawn.
 */
export function projectStages(tables: SyntheticTables): SyntheticRow[] {
	const column = tableNamed('project').columns.find(({ name }) => name === 'stage');
	const stages = (column?.values ?? []).filter((stage) => stage !== 'unstated');
	const record = (project: string, stage: string, date: string): SyntheticRow => ({
		project,
		stage,
		step: stage === 'preparation' ? '立项' : null,
		date,
		words: NOTE,
		source: SOURCE,
		note: NOTE
	});
	const steps = projects(tables)
		.filter(({ id }) => String(id).startsWith('syn-sy2021-'))
		.flatMap(({ id, stage }) => {
			const reached = stages.slice(0, stages.indexOf(String(stage)) + 1);
			return reached.map((one, at) => record(String(id), one, daysAfter('2022-01-15', at * 30)));
		});
	return [
		...steps,
		record('syn-zj2023-unstated', 'building', '2025-03-20'),
		record('syn-zj2023-idea', 'withdrawn', '2026-01-09')
	];
}

/** Townships of each listed county of Sichuan but the second: all of the first's have an enterprise. */
export function townCounts(tables: SyntheticTables): SyntheticRow[] {
	const counted = (region: string, at: number): SyntheticRow => ({
		region,
		moment: '2024',
		towns: at === 0 ? 3 : 8 + (at % 5),
		source: SOURCE,
		quote: NOTE,
		note: NOTE
	});
	return members(tables, 'sc2024-39')
		.map(counted)
		.filter((_, at) => at !== 1);
}

/** Targets in physical units, each of one invented project that counts items. */
export function physicalTargets(tables: SyntheticTables): SyntheticRow[] {
	return (tables.physical_target ?? []).map((row) => ({
		...row,
		project: 'syn-sc2018-building'
	}));
}
