/** The synthetic programmes: the documents' own frame, filled with invented facts, as a folder the publisher reads. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tables as model } from '../../src/lib/model/tables';
import { peopleDemands, peopleEvents, taskEvents, taskFunds } from './coverage';
import { definitions } from './definitions';
import { events } from './events';
import { observations } from './figures';
import { fundFlows, taxShares, tierCoverage } from './money';
import { attendance, attendanceCoverage, organisations, pairings } from './people';
import {
	corrections,
	physicalTargets,
	projectRegions,
	projects,
	projectStages,
	ranks,
	targetFigures,
	townCounts
} from './results';
import { csvOf, NOTE, type SyntheticTables } from './rows';

/** The day the synthetic snapshot speaks of; later than that of the real one is not needed, its content differs. */
export const AS_OF = '2026-11-22';

/** Every table of the model, filled; the same rows on every machine. */
export async function syntheticTables(): Promise<SyntheticTables> {
	const kept = await definitions();
	const happened = await events(kept, AS_OF);
	return {
		...kept,
		organisation: organisations(),
		pairing: pairings(kept),
		observation: observations(kept),
		people_demand: peopleDemands(kept),
		event: [...happened.event, ...taskEvents(kept), ...peopleEvents(kept)],
		record_coverage: [...happened.record_coverage, ...tierCoverage(), attendanceCoverage()],
		fund_flow: [...fundFlows(kept), ...taskFunds(kept)],
		tax_share: taxShares(),
		project: projects(kept),
		project_region: projectRegions(kept),
		project_stage: projectStages(kept),
		physical_target: physicalTargets(kept),
		town_count: townCounts(kept),
		rank: ranks(kept),
		target_figure: targetFigures(kept),
		attendance_total: attendance(kept),
		correction: corrections()
	};
}

/** Writes the whole data folder. @throws when a table of the model would stay empty. */
export async function writeSyntheticData(folder: string): Promise<void> {
	const rows = await syntheticTables();
	await mkdir(folder, { recursive: true });
	for (const { name } of model) {
		const own = rows[name] ?? [];
		if (own.length === 0) throw new Error(`The synthetic data set leaves ${name} empty.`);
		await writeFile(join(folder, `${name}.csv`), csvOf(name, own));
	}
	await writeFile(
		join(folder, 'snapshot.json'),
		JSON.stringify({ asOf: AS_OF, note: `${NOTE}，只用于测试` })
	);
}
