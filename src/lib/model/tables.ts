/** Every table of the model, in the order a reader of the data dictionary wants them. */
import { attendanceTotal } from './tables/attendance';
import {
	event,
	fundFlow,
	physicalTarget,
	project,
	projectRegion,
	projectStage,
	taxShare
} from './tables/delivery';
import { recordCoverage, targetFigure } from './tables/evidence';
import { correction, indicator, observation, rank } from './tables/figures';
import { organisation, region, series, sourceTable, townCount } from './tables/places';
import { clauseTable, list, membership, pairing, programme, stage } from './tables/programmes';
import {
	actor,
	assessmentRule,
	benefitRule,
	deliverable,
	fundTier,
	gap,
	instrument,
	label,
	obligation,
	peopleDemand,
	target,
	task,
	textDefect
} from './tables/promises';
import type { Table } from './types';

export const tables: readonly Table[] = [
	region,
	townCount,
	organisation,
	programme,
	stage,
	clauseTable,
	list,
	membership,
	pairing,
	indicator,
	observation,
	series,
	sourceTable,
	target,
	obligation,
	peopleDemand,
	deliverable,
	actor,
	instrument,
	assessmentRule,
	benefitRule,
	task,
	label,
	fundTier,
	gap,
	textDefect,
	project,
	projectRegion,
	projectStage,
	physicalTarget,
	event,
	targetFigure,
	recordCoverage,
	fundFlow,
	taxShare,
	rank,
	attendanceTotal,
	correction
];

/**
 * The table of that name.
 * @throws if the model has no such table: always a programming error, never bad data.
 */
export function tableNamed(name: string): Table {
	const found = tables.find((table) => table.name === name);
	if (!found) throw new Error(`The model has no table "${name}".`);
	return found;
}
