/** A result as a file. */
import type { Value } from '../engine/engine';
import { BYTE_ORDER_MARK, csvCell } from '../ui/csv';
import type { ArrowRows, Column } from './arrow-rows';

export const FORMATS = ['csv', 'csv-plain', 'xlsx', 'parquet', 'arrow', 'json', 'md'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Ending of the file's name. */
export const extensionOf = (format: ExportFormat): string =>
	format === 'csv-plain' ? 'csv' : format;

/** Formats that hold the whole result as it came: Arrow cannot be built anew under the site's CSP. */
export const WHOLE_ONLY: readonly ExportFormat[] = ['parquet', 'arrow'];

/** Words that go into a file, in the page's language. */
export interface ExportText {
	/** Names of a workbook's sheets. */
	data: string;
	notes: string;
	/** What the result is and where it comes from: a word, then a text. */
	lines: readonly (readonly [what: string, text: string])[];
	/** Said when a sheet of Excel cannot hold the rows. */
	tooManyRows: string;
}

/** Rows an Excel sheet can hold below its head. */
const EXCEL_ROWS = 1_048_575;

/** Text that is joined before it goes into a file: one piece a row would be slow. */
const CHUNK = 20_000;

interface Rows {
	count: number;
	/** Position in the result of the `n`-th row of the file. */
	at: (n: number) => number;
}

const rowsOf = (result: ArrowRows, order: Uint32Array | null): Rows =>
	order ? { count: order.length, at: (n) => order[n] ?? 0 } : { count: result.rows, at: (n) => n };

/** One text a row, in pieces that a Blob is made of. */
function written(rows: Rows, line: (row: number, n: number) => string): string[] {
	const pieces: string[] = [];
	for (let from = 0; from < rows.count; from += CHUNK) {
		const to = Math.min(rows.count, from + CHUNK);
		let piece = '';
		for (let n = from; n < to; n++) piece += line(rows.at(n), n);
		pieces.push(piece);
	}
	return pieces;
}

/** A cell as a number where a number holds it exactly, else as it is written. */
function numeric(cell: Value, { family }: Column): Value {
	if (family !== 'number' || typeof cell !== 'string') return cell;
	const number = Number(cell);
	return cell.length <= 15 || String(number) === cell ? number : cell;
}

function csv(result: ArrowRows, rows: Rows, mark: string): Blob {
	const head = result.columns.map(({ name }) => csvCell(name)).join(',');
	const lines = written(rows, (row) => {
		const cells = result.columns.map(({ family }, column) =>
			csvCell(result.cell(row, column), family !== 'number')
		);
		return `${cells.join(',')}\r\n`;
	});
	return new Blob([mark, `${head}\r\n`, ...lines], { type: 'text/csv;charset=utf-8' });
}

function json(result: ArrowRows, rows: Rows): Blob {
	const names = result.columns.map(({ name }) => JSON.stringify(name));
	const lines = written(rows, (row, n) => {
		const fields = result.columns.map(
			(column, at) => `${names[at]}:${JSON.stringify(numeric(result.cell(row, at), column))}`
		);
		return `${n === 0 ? '' : ',\n'}{${fields.join(',')}}`;
	});
	return new Blob(['[', ...lines, ']\n'], { type: 'application/json' });
}

const markdownCell = (cell: Value): string =>
	cell === null ? '' : String(cell).replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');

function markdown(result: ArrowRows, rows: Rows, { lines }: ExportText): Blob {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
	const head = line(result.columns.map(({ name }) => markdownCell(name)));
	const rule = line(result.columns.map(({ family }) => (family === 'number' ? '---:' : '---')));
	const body = written(rows, (row) =>
		line(result.columns.map((_, column) => markdownCell(result.cell(row, column))))
	);
	const notes = lines.map(([what, text]) => `\n${what}：${text.replace(/\s+/g, ' ')}\n`);
	return new Blob([head, rule, ...body, ...notes], { type: 'text/markdown;charset=utf-8' });
}

async function workbook(result: ArrowRows, rows: Rows, text: ExportText): Promise<Blob> {
	if (rows.count > EXCEL_ROWS) throw new Error(text.tooManyRows);
	const { workbookOf } = await import('../ui/take-away/workbook');
	const cells = Array.from({ length: rows.count }, (_, n) =>
		result.columns.map((column, at) => numeric(result.cell(rows.at(n), at), column))
	);
	const { data, notes, lines } = text;
	return workbookOf(
		result.columns.map(({ name }) => name),
		cells,
		{ data, notes, lines }
	);
}

/** The pieces as one Arrow IPC stream, ended as the format asks. */
const END_OF_STREAM = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);

/** Parquet's writer, once its WebAssembly is there. */
async function parquetWriter() {
	const [{ default: initialise, ...writer }, { default: address }] = await Promise.all([
		import('parquet-wasm/esm'),
		import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')
	]);
	await initialise({ module_or_path: new URL(address, self.location.href) });
	return writer;
}

/** Fetches what files are written with. */
export async function warmWriters(): Promise<void> {
	await Promise.all([parquetWriter(), import('../ui/take-away/workbook')]);
}

async function parquet(result: ArrowRows): Promise<Blob> {
	const reader = await parquetWriter();
	const stream = new Uint8Array(await arrow(result).arrayBuffer());
	const properties = new reader.WriterPropertiesBuilder()
		.setCompression(reader.Compression.ZSTD)
		.build();
	const bytes = reader.writeParquet(reader.Table.fromIPCStream(stream), properties);
	return new Blob([bytes as Uint8Array<ArrayBuffer>], {
		type: 'application/vnd.apache.parquet'
	});
}

const arrow = (result: ArrowRows): Blob =>
	new Blob([...result.pieces, END_OF_STREAM], { type: 'application/vnd.apache.arrow.stream' });

/**
 * @param order rows to write, or null for all as they came; `WHOLE_ONLY` formats ignore it.
 * @throws Error with a sentence when the format cannot hold the result.
 */
export async function writeResult(
	result: ArrowRows,
	{ format, text, order }: { format: ExportFormat; text: ExportText; order: Uint32Array | null }
): Promise<Blob> {
	const rows = rowsOf(result, order);
	switch (format) {
		case 'csv':
			return csv(result, rows, BYTE_ORDER_MARK);
		case 'csv-plain':
			return csv(result, rows, '');
		case 'json':
			return json(result, rows);
		case 'md':
			return markdown(result, rows, text);
		case 'xlsx':
			return workbook(result, rows, text);
		case 'parquet':
			return parquet(result);
		case 'arrow':
			return arrow(result);
	}
}
