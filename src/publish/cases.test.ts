/** Every folder under `tests/fixtures/publish` is a case: tables in, report and snapshot out. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../lib/model/tables';
import { parseManifest, type Manifest } from '../lib/snapshot/manifest';
import { withDatabase } from './build/parquet';
import { build } from './verbs/build';

const CASES = fileURLToPath(new URL('../../tests/fixtures/publish', import.meta.url));
const names = (await readdir(CASES, { withFileTypes: true }))
	.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
	.map((entry) => entry.name);

let work = '';
beforeEach(async () => {
	work = await mkdtemp(join(tmpdir(), 'publish-case-'));
});
afterEach(async () => {
	await rm(work, { recursive: true, force: true });
});

/** The whole data folder of a case: header rows, then the base, then what the case changes. */
async function assemble(name: string): Promise<string> {
	const data = join(work, 'data');
	const input = join(CASES, name, 'input');
	await cp(join(CASES, '_base'), data, { recursive: true });
	for (const table of tables) {
		const header = table.columns.map((column) => column.name).join(',') + '\n';
		await writeFile(join(data, `${table.name}.csv`), header, { flag: 'wx' }).catch(isThere);
	}
	await cp(input, data, { recursive: true, force: true });
	const absent = await readFile(join(input, 'absent'), 'utf8').catch(() => '');
	for (const file of absent.split('\n').filter(Boolean)) await rm(join(data, file));
	return data;
}

function isThere(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EEXIST') throw error;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	let out = '';
	let err = '';
	const code = await build(
		args,
		{ out: (text) => void (out += text), err: (text) => void (err += text) },
		join(CASES, '_views')
	);
	return { code, out, err };
}

/** What a reader of the snapshot finds: no hashes, and no columns of tables without rows. */
async function contentOf(directory: string, manifest: Manifest): Promise<string> {
	const filled = manifest.tables.filter((table) => table.rows > 0);
	return withDatabase(async (connection) => {
		const content: Record<string, unknown> = {};
		for (const { name, file, key, columns } of filled) {
			const read = await connection.runAndReadAll(`from '${join(directory, file)}'`);
			const rows = read.getRowObjectsJson().map(withoutNulls);
			content[name] = { key, types: columns.map((c) => `${c.name} ${c.type}`).join(', '), rows };
		}
		const { asOf, note, views } = manifest;
		return JSON.stringify({ asOf, note, tables: content, views: views.list }, null, '\t') + '\n';
	});
}

function withoutNulls(row: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

describe('the publish step on each case', () => {
	it('finds its cases', () => expect(names.length).toBeGreaterThan(20));

	it.each(names)('%s', async (name) => {
		const data = await assemble(name);
		const out = join(work, 'snapshots');
		const { code, out: said, err } = await run('--data', data, '--out', out);
		const clean = (text: string) => text.replaceAll(data, 'data').replaceAll(out, 'snapshots');
		const expected = join(CASES, name, 'expected');
		await expect(clean(err)).toMatchFileSnapshot(join(expected, 'report.txt'));
		if (code === 0) {
			const [, id = ''] = /快照 (\S+)：/.exec(said) ?? [];
			const text = await readFile(join(out, id, 'manifest.json'), 'utf8');
			const content = await contentOf(out, parseManifest(JSON.parse(text)));
			await expect(content).toMatchFileSnapshot(join(expected, 'snapshot.json'));
		} else {
			expect(code).toBe(1);
			// Not even the folder: a run with errors writes nothing.
			await expect(readdir(work)).resolves.toEqual(['data']);
		}
	});

	it('makes warnings errors when told to be strict, and then writes nothing', async () => {
		const data = await assemble('jump');
		const out = join(work, 'snapshots');
		const { code, err } = await run('--data', data, '--out', out, '--strict');
		expect(code).toBe(1);
		expect(err).toContain('没有写出快照');
		await expect(readdir(work)).resolves.toEqual(['data']);
	});
});
