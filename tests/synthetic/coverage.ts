/** Invented ties to key tasks and to demands on people: some counties have them, most have none. */
import { members } from './definitions';
import { NOTE, SOURCE, type SyntheticRow, type SyntheticTables } from './rows';

/** The recipients of each programme with tasks. */
export const RECIPIENTS: Readonly<Record<string, string>> = {
	sc2024: 'sc2024-39',
	sc2018: 'sc2018-45',
	hb2020: 'hb2020-recipients',
	sy2021: 'sy2021-counties',
	zj2023: 'zj2023-jingning'
};

/** The task each programme's invented projects are listed under. */
const PROJECT_TASKS: Readonly<Record<string, string>> = {
	sc2024: 'K-SC2024-01',
	sc2018: 'K-SC2018-01',
	hb2020: 'K-HB2020-03',
	sy2021: 'K-SY2021-03',
	zj2023: 'K-ZJ2023-03'
};

/** Every fourth project states no task, and so fills no cell. */
export const withTask = (rows: readonly SyntheticRow[]): SyntheticRow[] =>
	rows.map((row, at) =>
		at % 4 === 3 ? row : { ...row, task: PROJECT_TASKS[String(row.programme)] ?? null }
	);

/** An event of each task in up to three counties, one of each task without a county. */
export const taskEvents = (tables: SyntheticTables): SyntheticRow[] =>
	(tables.task ?? []).flatMap((task, place) => {
		const counties = members(tables, RECIPIENTS[String(task.programme)] ?? '');
		return [0, 1, 2, null].flatMap((at): SyntheticRow[] => {
			if (at !== null && at >= counties.length) return [];
			const recipient = at === null ? null : (counties[(place * 3 + at) % counties.length] ?? null);
			return [
				{
					id: `syn-task-${String(task.id).toLowerCase()}-${at ?? 'none'}`,
					programme: task.programme ?? null,
					date: `2023-0${(at ?? 3) + 4}`,
					kind: 'project_support',
					what: `合成数据：${String(task.name)}`,
					recipient,
					task: task.id ?? null,
					evidence: NOTE,
					source: SOURCE,
					note: NOTE
				}
			];
		});
	});

/** Sums tied to a task, in two counties. */
export const taskFunds = (tables: SyntheticTables): SyntheticRow[] =>
	members(tables, 'sc2024-39')
		.slice(20, 22)
		.map((payee, at) => ({
			id: `syn-task-fund-${at + 1}`,
			programme: 'sc2024',
			payer_organisation: 'synthetic-4',
			payee,
			year: 2025,
			kind: 'loan',
			arrived: 300 * (at + 1),
			bound: 'exact',
			task: 'K-SC2024-03',
			source: SOURCE,
			note: NOTE
		}));

/** Four events under every second demand on people that no duty counts, a month apart. */
export const peopleEvents = (tables: SyntheticTables): SyntheticRow[] =>
	(tables.people_demand ?? [])
		.filter(({ obligation }) => obligation === null || obligation === undefined)
		.filter((_, at) => at % 2 === 0)
		.flatMap((demand) =>
			[1, 2, 3, 4].map((month) => ({
				id: `syn-people-${String(demand.id).toLowerCase()}-${month}`,
				programme: demand.programme ?? null,
				date: `2025-0${month}`,
				kind: demand.kind === 'training' ? 'training' : 'other',
				what: `合成数据：${String(demand.name)}`,
				people_demand: demand.id ?? null,
				evidence: NOTE,
				source: SOURCE,
				note: NOTE
			}))
		);

/** The documents' demands, their named projects replaced by invented ones. */
export const peopleDemands = (tables: SyntheticTables): SyntheticRow[] =>
	(tables.people_demand ?? []).map((row) =>
		row.project ? { ...row, project: `syn-${String(row.programme)}-building` } : row
	);
