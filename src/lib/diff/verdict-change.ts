/** Verdicts and comparisons that flip between two snapshots, with what stands behind each flip. */
import type { Row, Value } from '../engine/engine';
import { rowsChange } from './rows-change';

/** A column behind a verdict that is not the same. */
export interface Reason {
	column: string;
	before: Value;
	after: Value;
}

export interface VerdictChange {
	/** What is judged: columns that name it, as text. */
	of: Readonly<Record<string, string>>;
	/** Verdict or comparison, whichever the flip is in. */
	column: string;
	/** Null where the cell is new or gone. */
	before: string | null;
	after: string | null;
	/** Empty where nothing but the rules themselves was changed. */
	why: Reason[];
}

export interface Judgement {
	/** Columns that name what is judged. */
	key: readonly string[];
	/** Columns whose change is a flip. */
	outcomes: readonly string[];
	/** Columns that explain it, the most telling first. */
	grounds: readonly string[];
}

/** Clause (二) of the Hubei text: four indicators of each recipient against the province. */
export const FOUR_INDICATORS: Judgement = {
	key: ['programme', 'region', 'indicator'],
	outcomes: ['verdict', 'comparison'],
	grounds: [
		'county_growth',
		'province_growth',
		'year_list',
		'reason',
		'county_series',
		'province_series',
		'vintage',
		'price',
		'target'
	]
};

/** Every registered target on its own. */
export const TARGETS: Judgement = {
	key: ['target'],
	outcomes: ['verdict'],
	grounds: [
		'reason',
		'figure',
		'recipients',
		'above',
		'not_above',
		'no_data',
		'met',
		'not_met',
		'last_year'
	]
};

const text = (value: Value | undefined): string | null =>
	value === null || value === undefined ? null : String(value);

/** @param before rows of one view under the earlier snapshot, `after` under the later. */
export function verdictChanges(
	before: readonly Row[],
	after: readonly Row[],
	{ key, outcomes, grounds }: Judgement
): VerdictChange[] {
	const { added, removed, changed } = rowsChange(before, after, key);
	const of = (row: Row) =>
		Object.fromEntries(key.map((column) => [column, String(row[column] ?? '')]));
	const flips = changed.flatMap(({ before: was, after: is, columns }) => {
		// One flip a cell: a verdict says more than the comparison under it.
		const column = outcomes.find((outcome) => columns.includes(outcome));
		if (column === undefined) return [];
		const why = grounds
			.filter((ground) => columns.includes(ground))
			.map((ground) => ({
				column: ground,
				before: was[ground] ?? null,
				after: is[ground] ?? null
			}));
		return [{ of: of(is), column, before: text(was[column]), after: text(is[column]), why }];
	});
	const [outcome = ''] = outcomes;
	return [
		...flips,
		...added.map((row) => ({
			of: of(row),
			column: outcome,
			before: null,
			after: text(row[outcome]),
			why: []
		})),
		...removed.map((row) => ({
			of: of(row),
			column: outcome,
			before: text(row[outcome]),
			after: null,
			why: []
		}))
	];
}
