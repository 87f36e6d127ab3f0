/** What one published snapshot changed against another: rows, figures, places, and verdicts that flip with the reason. */
import type { Row } from '../engine/engine';
import type { Manifest, ManifestTable } from '../snapshot/manifest';
import { figureChanges, type FigureChange } from './figure-change';
import { rowsChange } from './rows-change';
import { FOUR_INDICATORS, TARGETS, verdictChanges, type VerdictChange } from './verdict-change';

/** One of the two snapshots, open. */
export interface Side {
	manifest: Manifest;
	/** All rows of a table or view. @throws when there is none of that name. */
	rows(relation: string): Promise<Row[]>;
}

export interface TableDiff {
	name: string;
	description: string;
	descriptionEn: string;
	/** Rows on either side; null where the snapshot has no such table. */
	rowsBefore: number | null;
	rowsAfter: number | null;
	added: number;
	removed: number;
	changed: number;
}

/** Codes or years that only one side has. */
export interface Coming {
	added: string[];
	removed: string[];
}

export interface SnapshotDiff {
	before: { id: string; asOf: string; note: string | null };
	after: { id: string; asOf: string; note: string | null };
	/** Whether the rules that make figures of rows differ. */
	rules: boolean;
	/** Entered tables whose rows differ, in the order of the model. */
	tables: TableDiff[];
	counties: Coming;
	indicators: Coming;
	years: Coming;
	figures: FigureChange[];
	/** The four indicators of each recipient. */
	indicatorVerdicts: VerdictChange[];
	targetVerdicts: VerdictChange[];
	/** Names by code, for what the lists above speak of; the later snapshot's where both have one. */
	names: Record<string, string>;
}

const tableOf = ({ manifest }: Side, name: string): ManifestTable | undefined =>
	manifest.tables.find((table) => table.name === name);

/** Rows of a table, none where the snapshot was made before there was such a table. */
const rowsOr = async (side: Side, name: string): Promise<Row[]> =>
	tableOf(side, name) ? side.rows(name) : [];

/** Rows of a view; null where the snapshot's release had none of that name. */
const viewRows = (side: Side, name: string): Promise<Row[]> | null =>
	side.manifest.views.list?.some((view) => view.name === name) ? side.rows(name) : null;

function coming(before: readonly Row[], after: readonly Row[], column: string): Coming {
	const of = (rows: readonly Row[]) => new Set(rows.map((row) => String(row[column])));
	const [was, is] = [of(before), of(after)];
	return {
		added: [...is].filter((one) => !was.has(one)).sort(),
		removed: [...was].filter((one) => !is.has(one)).sort()
	};
}

/** Tables a person entered; those worked out from them follow by themselves. */
async function tableDiffs(before: Side, after: Side): Promise<TableDiff[]> {
	const entered = ({ manifest }: Side) =>
		manifest.tables.filter(({ derived, name }) => !derived && name !== 'meta');
	const names = new Set([...entered(after), ...entered(before)].map(({ name }) => name));
	const found: TableDiff[] = [];
	for (const name of names) {
		const [was, is] = [tableOf(before, name), tableOf(after, name)];
		const table = is ?? was;
		if (!table || was?.sha256 === is?.sha256) continue;
		const change = rowsChange(await rowsOr(before, name), await rowsOr(after, name), table.key);
		const [added, removed] = [change.added.length, change.removed.length];
		if (added + removed + change.changed.length === 0) continue;
		const { description, descriptionEn = description } = table;
		found.push({
			...{ name, description, descriptionEn },
			rowsBefore: was?.rows ?? null,
			rowsAfter: is?.rows ?? null,
			...{ added, removed, changed: change.changed.length }
		});
	}
	return found;
}

async function verdictsOf(
	before: Side,
	after: Side,
	view: string,
	judgement: typeof FOUR_INDICATORS
): Promise<VerdictChange[]> {
	const [was, is] = [await viewRows(before, view), await viewRows(after, view)];
	return was && is ? verdictChanges(was, is, judgement) : [];
}

/**
 * Compares two snapshots by the keys their tables state.
 * @throws what a side throws, or Error where two rows of a side have one key.
 */
export async function snapshotDiff(before: Side, after: Side): Promise<SnapshotDiff> {
	const both = async (name: string) =>
		[await rowsOr(before, name), await rowsOr(after, name)] as const;
	const [regionsBefore, regionsAfter] = await both('region');
	const [indicatorsBefore, indicatorsAfter] = await both('indicator');
	const [observedBefore, observedAfter] = await both('observation');
	const key = tableOf(after, 'observation')?.key ?? [];
	const counties = (rows: readonly Row[]) => rows.filter(({ level }) => level === 'county');
	const named = (rows: readonly Row[], code: string) =>
		rows.map((row) => [String(row[code]), String(row.name)]);
	const about = ({ manifest: { id, asOf, note = null } }: Side) => ({ id, asOf, note });
	return {
		before: about(before),
		after: about(after),
		rules: before.manifest.views.sha256 !== after.manifest.views.sha256,
		tables: await tableDiffs(before, after),
		counties: coming(counties(regionsBefore), counties(regionsAfter), 'adcode'),
		indicators: coming(indicatorsBefore, indicatorsAfter, 'id'),
		years: coming(observedBefore, observedAfter, 'year'),
		figures: figureChanges(rowsChange(observedBefore, observedAfter, key)),
		indicatorVerdicts: await verdictsOf(before, after, 'four_indicator_verdict', FOUR_INDICATORS),
		targetVerdicts: await verdictsOf(before, after, 'target_verdict', TARGETS),
		names: Object.fromEntries([
			...named(regionsBefore, 'adcode'),
			...named(indicatorsBefore, 'id'),
			...named(regionsAfter, 'adcode'),
			...named(indicatorsAfter, 'id')
		]) as Record<string, string>
	};
}
