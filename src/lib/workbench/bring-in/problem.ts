/** Why a file cannot be brought in; a page words it. */
export type ProblemKind =
	| 'too-large'
	| 'unknown-kind'
	| 'empty'
	| 'encoding'
	| 'ragged'
	| 'quotes'
	| 'too-wide'
	| 'not-json'
	| 'not-parquet'
	| 'not-xlsx'
	| 'old-xls'
	| 'engine';

export interface Problem {
	kind: ProblemKind;
	/** Line of the file, from 1, or null where no line can be named. */
	line: number | null;
	/** What was found, as numbers or the reader's own words. */
	detail: string | null;
}

export class BringInError extends Error {
	readonly problem: Problem;

	constructor(kind: ProblemKind, line: number | null = null, detail: string | null = null) {
		super(kind);
		this.problem = { kind, line, detail };
	}
}

/** Bytes a file may have. */
export const LARGEST = 200 * 1024 * 1024;
/** Columns a table may have. */
export const WIDEST = 2_000;
