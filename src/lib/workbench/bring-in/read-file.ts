/** Reads a reader's file of whatever kind into tables. */
import type { Column } from './column';
import { decodeText } from './decode-text';
import { BringInError } from './problem';
import type { ReadRequest, ReadTable } from './protocol';
import { readCsv } from './read-csv';
import { readJson } from './read-json';
import { readParquetFile } from './read-parquet';
import { readXlsx } from './read-xlsx';
import { toIpc } from './to-ipc';

/** What a file's first bytes or its ending say it is. */
function kindOf({ name, bytes }: ReadRequest): 'parquet' | 'xlsx' | 'json' | 'csv' {
	const head = String.fromCharCode(...bytes.slice(0, 4));
	if (head === 'PAR1') return 'parquet';
	if (head === 'PK\u0003\u0004') return 'xlsx';
	if (head === '\u00d0\u00cf\u0011\u00e0') throw new BringInError('old-xls');
	const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
	if (['json', 'ndjson', 'jsonl'].includes(ending)) return 'json';
	if (['csv', 'tsv', 'txt', 'tab'].includes(ending)) return 'csv';
	if (ending === 'xlsx') throw new BringInError('not-xlsx');
	if (ending === 'parquet') throw new BringInError('not-parquet');
	throw new BringInError('unknown-kind', null, ending);
}

const made = (columns: readonly Column[], more: Partial<ReadTable>): ReadTable => ({
	sheet: null,
	ipc: toIpc(columns),
	rows: columns[0]?.values.length ?? 0,
	columns: columns.map(({ name, type }) => ({ name, type })),
	encoding: null,
	delimiter: null,
	renamed: [],
	codes: columns.filter(({ isCode }) => isCode).map(({ name }) => name),
	...more
});

/**
 * @param openParquet starts parquet-wasm's reader.
 * @throws BringInError
 */
export async function readFile(
	request: ReadRequest,
	openParquet: () => Promise<(parquet: Uint8Array) => Uint8Array>
): Promise<ReadTable[]> {
	const { bytes } = request;
	if (bytes.length === 0) throw new BringInError('empty');
	const kind = kindOf(request);
	if (kind === 'parquet') {
		const table = readParquetFile(bytes, await openParquet());
		return [{ ...made([], {}), ...table }];
	}
	if (kind === 'xlsx')
		return (await readXlsx(bytes)).map(({ sheet, columns, renamed }) =>
			made(columns, { sheet, renamed })
		);
	const { text, encoding } = decodeText(bytes);
	if (kind === 'json') return [made(readJson(text).columns, { encoding })];
	const { columns, delimiter, renamed } = readCsv(text);
	return [made(columns, { encoding, delimiter, renamed })];
}
