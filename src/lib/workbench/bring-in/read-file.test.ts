import fc from 'fast-check';
import Papa from 'papaparse';
import { readParquet, Table, writeParquet } from 'parquet-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { emptyDatabase } from '../../../../tests/wasm-engine';
import type { Database } from '../../engine/database';
import type { Row } from '../../engine/engine';
import { rowsFromColumns } from '../../engine/rows-from-columns';
import { columnOfTexts } from './column';
import { BringInError, type Problem } from './problem';
import type { ReadTable } from './protocol';
import { readFile } from './read-file';
import { tableName } from './table-name';
import { toIpc } from './to-ipc';

let database: Database;
let count = 0;
beforeAll(async () => {
	database = await emptyDatabase();
	database.lock();
});

const bytesOf = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
	typeof content === 'string'
		? new TextEncoder().encode(content)
		: (content.slice() as Uint8Array<ArrayBuffer>);

const read = (name: string, content: string | Uint8Array): Promise<ReadTable[]> =>
	readFile(
		{ name, bytes: bytesOf(content) },
		async () => (parquet) => readParquet(parquet).intoIPCStream()
	);

/** What the engine has of a table once it is in. */
async function inEngine({
	ipc
}: Pick<ReadTable, 'ipc'>): Promise<{ rows: Row[]; types: string[] }> {
	const name = `brought_${++count}`;
	database.insert([{ name, ipc }]);
	const types = rowsFromColumns(await database.query(`describe ${name}`));
	return {
		rows: rowsFromColumns(await database.query(`from ${name}`)),
		types: types.map(({ column_type: type }) => String(type))
	};
}

async function first(name: string, content: string | Uint8Array) {
	const [table] = await read(name, content);
	if (!table) throw new Error('no table');
	return { ...table, ...(await inEngine(table)) };
}

async function refused(name: string, content: string | Uint8Array): Promise<Problem> {
	try {
		await read(name, content);
	} catch (error) {
		if (error instanceof BringInError) return error.problem;
		throw error;
	}
	throw new Error(`${name} was read.`);
}

describe('a CSV file', () => {
	test('has the types of its cells; codes stay text and can be joined', async () => {
		const table = await first(
			'a.csv',
			'adcode,名称,人数,占比,日期,是否,编号,大数,备注\n420324,竹溪县,"1,234",12.5,2023-01-05,true,007,9007199254740993,"a,""b""\n第二行"\n420325,房县,56,,1969/12/31,false,010,1,\n'
		);
		expect(table.types).toEqual(
			'VARCHAR VARCHAR DOUBLE DOUBLE DATE BOOLEAN VARCHAR BIGINT VARCHAR'.split(' ')
		);
		expect(table.codes).toEqual(['adcode', '编号']);
		expect(table.rows.map((row) => Object.values(row))).toEqual([
			[
				'420324',
				'竹溪县',
				1234,
				12.5,
				'2023-01-05',
				true,
				'007',
				'9007199254740993',
				'a,"b"\n第二行'
			],
			['420325', '房县', 56, null, '1969-12-31', false, '010', 1, null]
		]);
	});

	test('is read in UTF-8, with or without a mark, in UTF-16 and in GB18030, and says which', async () => {
		const text = '县,值\n竹溪,1\n';
		const utf16 = new Uint8Array([
			0xff,
			0xfe,
			...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer)
		]);
		// 县,值⏎竹溪,1⏎ as Excel in China writes it
		const national = new Uint8Array([
			...[0xcf, 0xd8, 0x2c, 0xd6, 0xb5, 0x0a],
			...[0xd6, 0xf1, 0xcf, 0xaa, 0x2c, 0x31, 0x0a]
		]);
		for (const [content, encoding] of [
			[text, 'UTF-8'],
			[`\ufeff${text}`, 'UTF-8'],
			[utf16, 'UTF-16'],
			[national, 'GB18030']
		] as const) {
			const table = await first('a.csv', content);
			expect(table.encoding).toBe(encoding);
			expect(table.rows).toEqual([{ 县: '竹溪', 值: 1 }]);
		}
	});

	test('may be separated by tabs or semicolons, end without a line break and hold blank lines', async () => {
		for (const [text, delimiter] of [
			['a\tb\n1\tx\n\n2\ty', '\t'],
			['a;b\r\n1;x\r\n\r\n2;y\r\n', ';'],
			['a|b\n1|x\n2|y', '|']
		] as const) {
			const table = await first('a.txt', text);
			expect(table.delimiter).toBe(delimiter);
			expect(table.rows).toEqual([
				{ a: 1, b: 'x' },
				{ a: 2, b: 'y' }
			]);
		}
	});

	test('names columns that have no name or one that is taken', async () => {
		const table = await first('a.csv', 'a,,A\n1,2,3\n');
		expect(table.columns.map(({ name }) => name)).toEqual(['a', '列2', 'A_2']);
		expect(table.renamed).toEqual(['列2', 'A_2']);
	});

	test('that is wrong names the line', async () => {
		expect(await refused('a.csv', 'a,b\n"1\n2",x\n3\n')).toEqual({
			kind: 'ragged',
			line: 4,
			detail: '1/2'
		});
		expect(await refused('a.csv', 'a,b\n1,x\n2,"y\n3,z\n')).toMatchObject({
			kind: 'quotes',
			line: 3
		});
		expect(await refused('a.csv', '')).toMatchObject({ kind: 'empty' });
		expect(await refused('a.csv', '\n\n')).toMatchObject({ kind: 'empty' });
		expect(await refused('a.csv', new Uint8Array([0xff, 0x00, 0xff, 0x01]))).toMatchObject({
			kind: 'encoding'
		});
		expect(await refused('a.csv', Array(2001).fill('x').join(','))).toMatchObject({
			kind: 'too-wide'
		});
	});

	test('of whatever texts comes back cell by cell', async () => {
		const cell = fc.string({
			unit: fc.constantFrom('a', '1', ',', '"', '\n', ' ', '县', '.', '-', '\t', '😀'),
			maxLength: 6
		});
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
			minLength: 1,
			maxLength: 6
		});
		const samples = fc.sample(table, { numRuns: 500, seed: 5 });
		for (const [number, sample] of samples.entries()) {
			const width = sample[0]!.length;
			const rows = sample.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
			const head = rows[0]!.map((_, at) => `c${at}`);
			const text = Papa.unparse([head, ...rows], { quotes: true, newline: '\n' });
			const [brought] = await read('a.csv', text);
			const columns = head.map((name, at) =>
				columnOfTexts(
					name,
					rows.map((row) => row[at] ?? '')
				)
			);
			expect(brought?.columns.map(({ type }) => type)).toEqual(columns.map(({ type }) => type));
			if (number % 25 > 0) continue;
			const { rows: found } = await inEngine(brought!);
			expect(
				found.map((row) =>
					Object.values(row).map((value) => (value === null ? null : String(value)))
				)
			).toEqual(
				rows.map((row) =>
					row.map((text, at) => {
						const { type } = columns[at]!;
						if (text === '' || (type !== 'VARCHAR' && text.trim() === '')) return null;
						return type === 'VARCHAR' ? text : String(Number(text));
					})
				)
			);
		}
	});
});

describe('other files', () => {
	test('JSON as a list, and one object a line', async () => {
		for (const [name, text] of [
			['a.json', '[{"code":"420324","n":1.5,"more":{"x":[1]}},{"n":null,"ok":true}]'],
			['a.ndjson', '{"code":"420324","n":1.5,"more":{"x":[1]}}\n\n{"n":null,"ok":true}\n']
		] as const) {
			const table = await first(name, text);
			expect(table.types).toEqual(['VARCHAR', 'DOUBLE', 'VARCHAR', 'BOOLEAN']);
			expect(table.rows).toEqual([
				{ code: '420324', n: 1.5, more: '{"x":[1]}', ok: null },
				{ code: null, n: null, more: null, ok: true }
			]);
		}
		expect(await refused('a.json', '[1, 2]')).toMatchObject({ kind: 'not-json' });
		expect(await refused('a.ndjson', '{"a":1}\n{"a":\n')).toMatchObject({
			kind: 'not-json',
			line: 2
		});
	});

	test('a workbook gives a table for every sheet that has rows', async () => {
		const bytes = await writeXlsxFile([
			{
				sheet: '各县',
				data: [
					['adcode', '收入', '日期'],
					[
						420324,
						1.5,
						{ type: Date, value: new Date('2024-02-29T00:00:00Z'), format: 'yyyy-mm-dd' }
					],
					[420325, null, null]
				]
			},
			{ sheet: '空', data: [] },
			{ sheet: '说明', data: [['说明'], ['只有一行']] }
		] as never).toBuffer();
		const tables = await read('a.xlsx', new Uint8Array(bytes));
		expect(tables.map(({ sheet }) => sheet)).toEqual(['各县', '说明']);
		const { rows, types } = await inEngine(tables[0]!);
		expect(types).toEqual(['VARCHAR', 'DOUBLE', 'DATE']);
		expect(rows).toEqual([
			{ adcode: '420324', 收入: 1.5, 日期: '2024-02-29' },
			{ adcode: '420325', 收入: null, 日期: null }
		]);
	});

	test('Parquet keeps its types', async () => {
		const ipc = toIpc([
			columnOfTexts('n', ['1', '2', '']),
			columnOfTexts('name', ['甲', '', '丙'])
		]);
		const table = await first('a.parquet', writeParquet(Table.fromIPCStream(ipc)));
		expect(table).toMatchObject({
			rows: [
				{ n: 1, name: '甲' },
				{ n: 2, name: null },
				{ n: null, name: '丙' }
			]
		});
		expect(table.types).toEqual(['INTEGER', 'VARCHAR']);
	});

	test('that are broken, old or unknown are refused', async () => {
		expect(await refused('a.parquet', 'PAR1 and no more')).toMatchObject({ kind: 'not-parquet' });
		expect(await refused('a.xlsx', 'PK\u0003\u0004 and no more')).toMatchObject({
			kind: 'not-xlsx'
		});
		expect(await refused('a.xlsx', 'a,b')).toMatchObject({ kind: 'not-xlsx' });
		expect(await refused('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatchObject({
			kind: 'old-xls'
		});
		expect(await refused('a.pdf', '%PDF')).toEqual({
			kind: 'unknown-kind',
			line: null,
			detail: 'pdf'
		});
	});
});

test('a table is named after its file and takes no name that stands for something else', () => {
	const taken = new Set(['region', 'region_2']);
	expect(tableName('Region.csv', null, taken)).toBe('Region_3');
	expect(tableName('2023 年 各县 GDP（终）.xlsx', '表 1', taken)).toBe(
		't_2023_年_各县_GDP_终_表_1'
	);
	expect(tableName('!!!.csv', null, taken)).toBe('t_');
});
