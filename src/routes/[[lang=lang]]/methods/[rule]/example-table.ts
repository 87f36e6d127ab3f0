/** Writes the rows of a worked example as a table of words and figures. */
import type { Row, Value } from '$lib/engine/engine';
import { formatNumber } from '$lib/format/number';
import type { Dictionary, Language } from '$lib/i18n';
import type { MethodsWords } from '$lib/i18n/zh/methods';
import { VERDICTS, type Verdict } from '$lib/ui/verdict';

export interface ExampleColumn {
	label: string;
	/** An input, not a result. */
	input: boolean;
	numeric: boolean;
}

export interface ExampleCell {
	text: string;
	/** Drawn with the mark every verdict has. */
	verdict?: Verdict;
	/** The target is worded 力争. */
	soft?: boolean;
}

export interface ExampleTable {
	columns: ExampleColumn[];
	/** Cells of each row, in the order of the columns. */
	rows: ExampleCell[][];
}

export interface Speech {
	language: Language;
	words: Dictionary;
	methods: MethodsWords;
}

/** Columns whose whole numbers are years, written without separators. */
const YEARS = /^(year|.*_year)$/;

/** Dictionaries of the site for the codes of a column. */
function siteWords(column: string, { words }: Speech): readonly Record<string, string>[] {
	if (column.includes('verdict')) return [words.county.verdicts];
	switch (column) {
		case 'comparison':
			return [words.scorecard.comparison];
		case 'reason':
			return [words.targets.reasons, words.county.reasons, words.duties.reasons];
		case 'kind':
			return [words.targets.kinds, words.funds.kinds];
		case 'strength':
			return [words.strengths];
		default:
			return [];
	}
}

/** The word for a code; null where no dictionary has one. */
export function codeWord(column: string, code: string, speech: Speech): string | null {
	const { codes } = speech.methods;
	const own = codes[`${column}.${code}`] ?? codes[code];
	if (own !== undefined) return own;
	return siteWords(column, speech).find((found) => code in found)?.[code] ?? null;
}

/** Decimals, at most two, that a figure needs. */
const decimalsOf = (value: number): number =>
	[0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 0.005) ?? 2;

function text(column: string, value: Value, decimals: number, speech: Speech): string {
	if (value === null) return speech.methods.empty;
	if (typeof value === 'boolean') return value ? speech.methods.yes : speech.methods.no;
	if (typeof value === 'string') return codeWord(column, value, speech) ?? value;
	return YEARS.test(column) ? String(value) : formatNumber(value, decimals, speech.language);
}

function cell(column: string, row: Row, decimals: number, speech: Speech): ExampleCell {
	const value = row[column] ?? null;
	const written = { text: text(column, value, decimals, speech) };
	const verdict = column.includes('verdict') && VERDICTS.find((known) => known === value);
	return verdict ? { ...written, verdict, soft: row.soft === true } : written;
}

/** @param inputs columns that repeat an input. */
export function exampleTable(
	rows: readonly Row[],
	inputs: readonly string[],
	speech: Speech
): ExampleTable {
	const columns = Object.keys(rows[0] ?? {}).map((name) => {
		const numbers = rows.map((row) => row[name]).filter((value) => typeof value === 'number');
		return { name, numbers, decimals: Math.max(0, ...numbers.map(decimalsOf)) };
	});
	return {
		columns: columns.map(({ name, numbers }) => ({
			label: speech.methods.columns[name] ?? name,
			input: inputs.includes(name),
			numeric: numbers.length > 0
		})),
		rows: rows.map((row) => columns.map(({ name, decimals }) => cell(name, row, decimals, speech)))
	};
}
