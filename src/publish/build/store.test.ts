import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseIndex, parseManifest } from '../../lib/snapshot/manifest';
import { buildSnapshot, type Built } from './build';
import { sha256 } from './identity';
import { withDatabase } from './parquet';
import { publishedRows } from './published';
import { storeSnapshot } from './store';
import { dataset, REGIONS, SERIES } from './synthetic';
import { readViews } from './views';

const NO_VIEWS = fileURLToPath(new URL('../../../tests/fixtures/publish/_base', import.meta.url));

let directory = '';
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'publish-store-'));
});
afterEach(async () => {
	await rm(directory, { recursive: true, force: true });
});

const built = async (note: string): Promise<Built> =>
	buildSnapshot(
		publishedRows(dataset({ region: REGIONS, series: SERIES })),
		'2024-06-30',
		note,
		`${await readViews(NO_VIEWS)}
-- 各地名称。 Names of places.
-- Key: adcode.
create or replace table stored_names as select adcode, name from region;

-- 各地名称。 Names of places.
create or replace view names as from stored_names order by adcode;
`
	);
const json = async (file: string): Promise<unknown> =>
	JSON.parse(await readFile(join(directory, file), 'utf8'));

/** Every file with its hash, so that two states of the folder can be compared. */
async function state(): Promise<Record<string, string>> {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const hashed = files.map(async (entry): Promise<[string, string]> => {
		const path = join(entry.parentPath, entry.name);
		return [path.slice(directory.length + 1), sha256(await readFile(path))];
	});
	return Object.fromEntries((await Promise.all(hashed)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('storing a snapshot', () => {
	it('writes blobs named by their content, the snapshot’s folder and the index', async () => {
		const snapshot = await built('一');
		await expect(storeSnapshot(directory, snapshot)).resolves.toEqual({
			changed: true,
			previous: null
		});
		const index = parseIndex(await json('index.json'));
		const { id, tables } = snapshot.manifest;
		expect(index).toMatchObject({ current: id, snapshots: [{ id, note: '一', rows: 4 }] });
		const manifest = parseManifest(await json(`${id}/manifest.json`));
		expect(manifest.parent).toBeNull();
		for (const { file, sha256: hash, bytes } of [...tables, manifest.views]) {
			const content = await readFile(join(directory, file));
			expect([sha256(content), content.length]).toEqual([hash, bytes]);
		}
		expect((await readdir(directory)).sort()).toEqual([id, 'blobs', 'index.json']);
	});

	it('changes nothing when the same snapshot comes again', async () => {
		await storeSnapshot(directory, await built('一'));
		const before = await state();
		await expect(storeSnapshot(directory, await built('一'))).resolves.toMatchObject({
			changed: false
		});
		expect(await state()).toEqual(before);
	});

	it('gives the same folder on every machine that starts empty', async () => {
		await storeSnapshot(directory, await built('一'));
		const first = await state();
		await rm(directory, { recursive: true });
		await storeSnapshot(directory, await built('一'));
		expect(await state()).toEqual(first);
	});

	it('keeps earlier snapshots untouched, names the parent and shares blobs', async () => {
		const [one, two] = [await built('一'), await built('二')];
		await storeSnapshot(directory, one);
		const before = await state();
		await expect(storeSnapshot(directory, two)).resolves.toEqual({
			changed: true,
			previous: one.manifest.id
		});
		const after = await state();
		expect({ ...after, 'index.json': before['index.json'] }).toMatchObject(before);
		expect(parseManifest(await json(`${two.manifest.id}/manifest.json`)).parent).toBe(
			one.manifest.id
		);
		const ids = parseIndex(await json('index.json')).snapshots.map((snapshot) => snapshot.id);
		expect(ids).toEqual([one.manifest.id, two.manifest.id]);
		const blobs = Object.keys(after).filter((file) => file.startsWith('blobs'));
		// Only the table `meta` differs.
		expect(blobs).toHaveLength(one.blobs.length + 1);
	});

	it('goes back to an earlier snapshot without rewriting it', async () => {
		const [one, two] = [await built('一'), await built('二')];
		await storeSnapshot(directory, one);
		await storeSnapshot(directory, two);
		const manifest = await readFile(join(directory, two.manifest.id, 'manifest.json'), 'utf8');
		await storeSnapshot(directory, one);
		await storeSnapshot(directory, two);
		const index = parseIndex(await json('index.json'));
		expect(index.current).toBe(two.manifest.id);
		expect(index.snapshots).toHaveLength(2);
		expect(await readFile(join(directory, two.manifest.id, 'manifest.json'), 'utf8')).toBe(
			manifest
		);
	});

	it('mends a damaged blob and a lost tables.sql, and refuses a snapshot that was edited', async () => {
		const snapshot = await built('一');
		await storeSnapshot(directory, snapshot);
		const before = await state();
		await writeFile(join(directory, snapshot.blobs[0]?.file ?? ''), 'damaged');
		await rm(join(directory, snapshot.manifest.id, 'tables.sql'));
		await storeSnapshot(directory, snapshot);
		expect(await state()).toEqual(before);
		await writeFile(join(directory, snapshot.manifest.id, 'views.sql'), 'edited');
		await expect(storeSnapshot(directory, snapshot)).rejects.toThrow('views.sql');
	});

	it('does not touch an index it cannot read', async () => {
		await writeFile(join(directory, 'index.json'), '{');
		await expect(storeSnapshot(directory, await built('一'))).rejects.toThrow(
			'index.json 不是 JSON'
		);
		await expect(readFile(join(directory, 'index.json'), 'utf8')).resolves.toBe('{');
	});

	it('can be opened by the recipe in the head of views.sql', async () => {
		const { manifest } = await built('一');
		await storeSnapshot(directory, await built('一'));
		const views = await readFile(join(directory, manifest.id, 'views.sql'), 'utf8');
		const recipe = /^--\s+duckdb (.*)$/m.exec(views)?.[1] ?? '';
		const files = [...recipe.matchAll(/-cmd "\.read ([^"]+)"/g)].map(([, file = '']) =>
			file.replace('ID', manifest.id)
		);
		expect(files).toHaveLength(2);
		const rows = await withDatabase(async (connection) => {
			// What "go to the folder" does for the command line.
			await connection.run(`set file_search_path = '${directory}'`);
			for (const file of files) {
				await connection.run(await readFile(join(directory, file), 'utf8'));
			}
			return (await connection.runAndReadAll('from names')).getRowObjectsJson();
		});
		expect(rows).toEqual([
			{ adcode: '990000', name: "合成'省" },
			{ adcode: '990101', name: '甲县' }
		]);
	});
});
