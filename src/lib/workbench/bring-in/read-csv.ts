/** Reads a table of comma-, tab- or semicolon-separated text. */
import Papa from 'papaparse';
import { columnOfTexts, type Column } from './column';
import { headerOf } from './header';
import { BringInError } from './problem';

export interface TextTable {
	columns: Column[];
	delimiter: string;
	renamed: string[];
}

const DELIMITERS = [',', '\t', ';', '|', '，'];

/** The mark that stands most often between the names of the columns. */
function delimiterOf(text: string): string {
	const head =
		text
			.trimStart()
			.replaceAll(/"(?:[^"]|"")*"/g, '')
			.split(/[\r\n]/, 1)[0] ?? '';
	const counts = DELIMITERS.map((mark) => head.split(mark).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const breaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Line of the file at which a row begins. */
const lineOf = (rows: readonly string[][], row: number): number =>
	rows
		.slice(0, row)
		.reduce((line, cells) => line + 1 + cells.reduce((sum, cell) => sum + breaks(cell), 0), 1);

const isBlank = (cells: readonly string[]): boolean =>
	cells.length === 1 && (cells[0] ?? '').trim() === '';

/**
 * The first row names the columns; blank lines do not count.
 * @throws BringInError `empty`, `quotes`, `ragged` or `too-wide`, with the line.
 */
export function readCsv(text: string): TextTable {
	const bare = text.replace(/^\ufeff/, '');
	const { data, errors, meta } = Papa.parse<string[]>(bare, {
		delimiter: delimiterOf(bare),
		skipEmptyLines: false
	});
	const quotes = errors.find(({ type }) => type === 'Quotes');
	if (quotes)
		throw new BringInError('quotes', quotes.row === undefined ? null : lineOf(data, quotes.row));
	const start = data.findIndex((cells) => !isBlank(cells));
	const first = data[start];
	if (!first) throw new BringInError('empty');
	const { names, renamed } = headerOf(first);
	const rows: string[][] = [];
	data.slice(start + 1).forEach((cells, at) => {
		if (names.length > 1 && isBlank(cells)) return;
		if (names.length === 1 && isBlank(cells) && at === data.length - start - 2) return;
		if (cells.length !== names.length)
			throw new BringInError(
				'ragged',
				lineOf(data, start + 1 + at),
				`${cells.length}/${names.length}`
			);
		rows.push(cells);
	});
	return {
		columns: names.map((name, column) =>
			columnOfTexts(
				name,
				rows.map((cells) => cells[column] ?? null)
			)
		),
		delimiter: meta.delimiter,
		renamed
	};
}
