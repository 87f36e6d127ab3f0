/** The import templates as a team uses them: dropped into the data folder beside the rows they name. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { guideRows, guideTable } from '../lib/model/templates/guide';
import { templates } from '../lib/model/templates/templates';
import { tableNamed } from '../lib/model/tables';
import { parseManifest } from '../lib/snapshot/manifest';
import { csvText } from '../lib/ui/csv';
import { templateFiles } from '../lib/ui/template-files';
import { withDatabase } from './build/parquet';
import { build } from './verbs/build';

type Cells = Readonly<Record<string, string | number | boolean>>;

/** The rows the examples name, as a team would have them already; all invented. */
const COMPANIONS: Readonly<Record<string, readonly Cells[]>> = {
	region: [
		'990100 示例市 city 990100',
		'990101 示例县 county 990100',
		'990102 另一示例县 county 990100'
	].map((line) => {
		const [adcode = '', name = '', level = '', parent = ''] = line.split(' ');
		const place = { adcode, name, name_en: `Example ${adcode}`, short_name: name, level };
		return { ...place, scope: '420000', kind: '示例', ...(level === 'county' && { parent }) };
	}),
	source: [
		{ id: 'example-source', title: '合成示例来源', kind: 'document', grade: 'D', publish: true }
	],
	organisation: [{ id: 'example-enterprise', name: '示例企业', kind: 'local_soe' }],
	programme: [
		{
			id: 'example',
			name: '示例方案',
			name_en: 'Example programme',
			short_name: '示例',
			short_name_en: 'Example',
			scope: '420000',
			in_documents: false,
			valid_from: '2024',
			valid_to: '2026'
		}
	],
	clause: [{ programme: 'example', path: '一', ordinal: 1, heading: '示例', summary: '合成示例' }],
	obligation: [
		{
			id: 'O-EXAMPLE-01',
			programme: 'example',
			clause: '一',
			name: '示例互访',
			period: '年',
			count_per_period: 2,
			who: '示例市县',
			scope: '结对组',
			quote: '示例'
		}
	],
	task: [
		{
			id: 'K-EXAMPLE-01',
			programme: 'example',
			clause: '一',
			ordinal: 1,
			name: '示例',
			quote: '示例'
		}
	],
	people_demand: [
		{
			id: 'P-EXAMPLE-01',
			programme: 'example',
			clause: '一',
			kind: 'visit',
			name: '示例互访',
			obligation: 'O-EXAMPLE-01',
			quote: '示例'
		}
	],
	project: [
		{
			id: 'PJ-EXAMPLE-01',
			programme: 'example',
			clause: '一',
			name: '示例飞地项目',
			stage: 'building',
			quote: '示例'
		}
	]
};

/** Adds the lines of a CSV text, without its header, to a table of the folder. */
async function append(folder: string, table: string, text: string): Promise<void> {
	const file = join(folder, `${table}.csv`);
	const lines = text.slice(text.indexOf('\n') + 1);
	const before = await readFile(file, 'utf8');
	await writeFile(file, before.replace(/\n?$/, '\n') + lines);
}

let work = '';
beforeEach(async () => {
	work = await mkdtemp(join(tmpdir(), 'templates-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function run(data: string): Promise<{ code: number; said: string }> {
	let said = '';
	const keep = (text: string) => void (said += text);
	const code = await build(['--data', data, '--out', join(work, 'out')], { out: keep, err: keep });
	return { code, said };
}

describe('the import templates', () => {
	it('pass validation in the data folder, and what is small stays out of the snapshot', async () => {
		const data = join(work, 'data');
		await cp('data', data, { recursive: true });
		for (const [table, rows] of Object.entries(COMPANIONS)) {
			const columns = tableNamed(table).columns.map(({ name }) => name);
			await append(data, table, csvText(rows, columns));
		}
		for (const { table } of templates) {
			const example = templateFiles.get(`${table.name}-example.csv`)?.() ?? '';
			await append(data, table.name, example);
		}
		const { code, said } = await run(data);
		expect(code, said).toBe(0);
		const [, id = ''] = /快照 (\S+)：/.exec(said) ?? [];
		const text = await readFile(join(work, 'out', id, 'manifest.json'), 'utf8');
		const { tables } = parseManifest(JSON.parse(text));
		await withDatabase(async (connection) => {
			for (const { table, examples } of templates) {
				const file = tables.find(({ name }) => name === table.name)?.file ?? '';
				const mark =
					'programme' in (examples[0] ?? {})
						? "programme = 'example'"
						: "source = 'example-source'";
				const read = await connection.runAndReadAll(
					`select * from '${join(work, 'out', file)}' where ${mark}`
				);
				const published = read.getRowObjectsJson();
				if (table.smallCells === undefined) {
					expect(published, table.name).toHaveLength(examples.length);
				} else {
					// 2 people are withheld, and the 4 beside them, which would give them away.
					expect(published.map((row) => row.persons_due)).toEqual([78]);
				}
			}
		});
	});

	it('are refused with a sentence when a filled table carries names', async () => {
		const data = join(work, 'data');
		await cp('data', data, { recursive: true });
		const columns = [...tableNamed('attendance_total').columns.map(({ name }) => name), '干部姓名'];
		await writeFile(join(data, 'attendance_total.csv'), csvText([], columns));
		const { code, said } = await run(data);
		expect(code).toBe(1);
		expect(said).toMatch(/attendance_total\.csv:1:\d+: “干部姓名”列写的是个人/);
	});
});

test.each(templates.map((template) => [template.table.name, template] as const))(
	'the column guide of %s says what the model says',
	(name, template) => {
		const { table, rules, examples } = template;
		expect(guideRows(template).map(({ column, required }) => [column, required])).toEqual(
			table.columns.map((column) => [column.name, column.required === true])
		);
		for (const row of guideRows(template)) {
			const column = table.columns.find((one) => one.name === row.column);
			for (const word of column?.values ?? []) expect(row.allowed.zh).toContain(word);
			if (column?.required) expect(row.example, row.column).not.toBe('');
		}
		const columns = new Set(table.columns.map((column) => column.name));
		const spoken = [...Object.keys(rules), ...examples.flatMap((row) => Object.keys(row))];
		expect(spoken.filter((column) => !columns.has(column))).toEqual([]);
		expect(guideTable(template)).toHaveLength(table.columns.length);
		expect(templateFiles.get(`${name}.csv`)?.()).toBe(
			`\ufeff${table.columns.map((column) => column.name).join(',')}\r\n`
		);
	}
);
