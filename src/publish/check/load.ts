/** One table's bytes to typed rows, with everything wrong in its header, rows and cells. */
import type { Column, Table } from '../../lib/model/types';
import type { LoadedTable, Row, Value } from '../dataset';
import { errorAt, type Fault, type Place, type Problem } from '../problem';
import { readCsv, type Cell } from '../read/csv';
import { decode } from '../read/decode';
import { readCell } from './cell';
import { nearest } from './words';

export interface Loaded {
	loaded: LoadedTable;
	problems: Problem[];
}

const START: Place = { line: 1, column: 1 };

/**
 * Reads a table of the model.
 * @param bytes the file's content, or undefined when there is no such file.
 */
export function loadTable(table: Table, bytes: Uint8Array | undefined): Loaded {
	const file = `${table.name}.csv`;
	const lost = (problem: Problem): Loaded => ({
		loaded: { table, file, rows: [], present: new Set(), halfRead: [], complete: false },
		problems: [problem]
	});
	if (bytes === undefined) {
		const message = `缺少表“${table.description.zh}”`;
		const advice = `补上 ${file}；没有内容也要有一行表头：${header(table)}`;
		return lost(errorAt(file, START, { rule: 'missing-table', message, advice }));
	}
	const decoded = decode(bytes);
	if ('fault' in decoded) return lost(errorAt(file, decoded.at, decoded.fault));

	const csv = readCsv(decoded.text);
	const [names, ...lines] = csv.rows;
	if (names === undefined) {
		const advice = `第一行写表头：${header(table)}`;
		return lost(errorAt(file, START, { rule: 'missing-column', message: '文件是空的', advice }));
	}
	const problems = csv.faults.map(({ fault, ...place }) => errorAt(file, place, fault));
	const columns = readHeader(table, file, names, problems);
	const present = new Set(columns.flatMap((column) => (column ? [column.name] : [])));
	const tornLines = new Set(csv.faults.map((fault) => fault.line));
	const halfRead: string[] = [];
	const rows: Row[] = [];
	for (const cells of lines) {
		const [first] = cells;
		if (first === undefined) continue;
		if (cells.length !== names.length || tornLines.has(first.line)) {
			if (!tornLines.has(first.line)) problems.push(torn(file, cells, names.length));
			halfRead.push(...keysOf(table, cells, columns));
			continue;
		}
		rows.push(readRow(table, file, first.line, cells, columns, problems));
	}
	return { loaded: { table, file, rows, present, halfRead, complete: !csv.cut }, problems };
}

const header = (table: Table): string => table.columns.map((column) => column.name).join(',');

/** The model's column for each column of the file, null where the model has none. */
function readHeader(
	table: Table,
	file: string,
	names: readonly Cell[],
	problems: Problem[]
): (Column | null)[] {
	const seen = new Set<string>();
	const missing = () => table.columns.filter((column) => !seen.has(column.name));
	const columns = names.map((cell) => {
		const name = cell.text.trim();
		const column = table.columns.find((candidate) => candidate.name === name) ?? null;
		if (column && !seen.has(name)) {
			seen.add(name);
			return column;
		}
		const personal = column ? null : refusedColumn(table, name);
		if (personal) {
			problems.push(errorAt(file, cell, personal));
			return null;
		}
		const near = nearest(
			name,
			table.columns.map((candidate) => candidate.name)
		);
		problems.push(
			errorAt(file, cell, {
				rule: column ? 'duplicate-column' : 'unknown-column',
				message: column ? `“${name}”列出现了两次` : `表里没有“${name}”这一列`,
				advice: column
					? '删去其中一列'
					: near !== null && !names.some((other) => other.text.trim() === near)
						? `是否应为 ${near}`
						: '删去这一列，或改成模型里的列名'
			})
		);
		return null;
	});
	for (const column of missing().filter((candidate) => candidate.required)) {
		problems.push(
			errorAt(file, START, {
				rule: 'missing-column',
				message: `缺少“${column.name}”（${column.description.zh}）列`,
				advice: '在表头补上这一列'
			})
		);
	}
	return columns;
}

/** The fault of a column that speaks of single people, in a table that takes totals only. */
function refusedColumn({ refuses }: Table, name: string): Fault | null {
	const written = name.toLowerCase();
	if (!refuses?.words.some((word) => written.includes(word))) return null;
	return {
		rule: 'personal-column',
		message: `“${name}”列写的是个人：${refuses.reason.zh}`,
		advice: '删去这一列，一个月一行只填合计，个人台账留在单位内部'
	};
}

function torn(file: string, cells: readonly Cell[], expected: number): Problem {
	const place = cells.length > expected ? cells[expected] : cells.at(-1);
	return errorAt(file, place ?? START, {
		rule: 'torn-row',
		message: `这一行有 ${cells.length} 格，表头有 ${expected} 格`,
		advice:
			cells.length > expected
				? '格内有逗号时用双引号包住整格；多出的逗号删去'
				: '补齐缺少的逗号；空格子也要留逗号'
	});
}

/** The single-column key of a row that cannot be read, so that nothing else counts as dangling. */
function keysOf(table: Table, cells: readonly Cell[], columns: (Column | null)[]): string[] {
	const [key] = table.key;
	const index = columns.findIndex((column) => column?.name === key);
	const cell = cells[index];
	return table.key.length === 1 && cell ? [cell.text.trim()] : [];
}

function readRow(
	table: Table,
	file: string,
	line: number,
	cells: readonly Cell[],
	columns: (Column | null)[],
	problems: Problem[]
): Row {
	const values: Record<string, Value> = {};
	const at: Record<string, Place> = {};
	const refused = new Set<string>();
	for (const column of table.columns) values[column.name] = null;
	for (const [index, column] of columns.entries()) {
		const cell = cells[index];
		if (!column || !cell) continue;
		at[column.name] = { line: cell.line, column: cell.column };
		const read = readCell(cell.text, column);
		if (!read.fault) {
			values[column.name] = read.value;
			continue;
		}
		problems.push(errorAt(file, cell, read.fault));
		refused.add(column.name);
		// A badly written key still names its row, so that references to the row do not dangle.
		if (column.type === 'VARCHAR' && table.key.includes(column.name)) {
			values[column.name] = cell.text.trim() || null;
		}
	}
	return { line, values, at, refused };
}
