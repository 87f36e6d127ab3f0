import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SnapshotIndex } from '../../lib/snapshot/manifest';
import { buildSnapshot } from '../build/build';
import { publishedRows } from '../build/published';
import { storeSnapshot } from '../build/store';
import { dataset, REGIONS, SERIES } from '../build/synthetic';
import { readViews } from '../build/views';
import { folderTarget } from '../target/folder-target';
import { verifyTarget } from './verify-target';

const VIEWS = fileURLToPath(new URL('../../../tests/fixtures/publish/_base', import.meta.url));

let sound = '';
let folder = '';
beforeAll(async () => {
	sound = await mkdtemp(join(tmpdir(), 'verify-sound-'));
	const views = await readViews(VIEWS);
	for (const [regions, note] of [
		[REGIONS.slice(0, -1), '先'],
		[REGIONS, '后']
	] as const) {
		const rows = publishedRows(dataset({ region: [...regions], series: SERIES }));
		await storeSnapshot(sound, await buildSnapshot(rows, '2024-06-30', note, views));
	}
}, 60_000);
afterAll(() => rm(sound, { recursive: true, force: true }));
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), '核对 快照-'));
	await cp(sound, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const found = async () => {
	const { findings } = await verifyTarget(folderTarget(folder));
	return findings.map(({ kind, file }) => ({ kind, file }));
};
const blobs = async (table: string): Promise<string[]> =>
	(await readdir(join(folder, 'blobs')))
		.filter((name) => name.endsWith(`-${table}.parquet`))
		.map((name) => `blobs/${name}`);
const index = async (): Promise<SnapshotIndex> =>
	JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as SnapshotIndex;
async function rewrite(file: string, change: (text: string) => string): Promise<void> {
	const text = await readFile(join(folder, file), 'utf8');
	const next = change(text);
	expect(next).not.toBe(text);
	await writeFile(join(folder, file), next);
}

describe('what is published', () => {
	it('is sound as it was built, every file of both snapshots read', async () => {
		const { snapshots, files, findings } = await verifyTarget(folderTarget(folder));
		expect(findings).toEqual([]);
		expect(snapshots).toBe(2);
		// Tables both snapshots share are read once.
		expect(files).toBe((await readdir(join(folder, 'blobs'))).length + 2);
	});

	it('is missed where it is gone', async () => {
		const [blob = ''] = await blobs('series');
		await rm(join(folder, blob));
		expect(await found()).toEqual([{ kind: 'missing', file: blob }]);
	});

	it('is damaged where bytes were cut off, or changed without a change of size', async () => {
		const [blob = ''] = await blobs('series');
		const bytes = await readFile(join(folder, blob));
		await writeFile(join(folder, blob), bytes.subarray(0, -3));
		expect(await found()).toEqual([{ kind: 'damaged', file: blob }]);
		bytes[40] = (bytes[40] ?? 0) ^ 1;
		await writeFile(join(folder, blob), bytes);
		expect(await found()).toEqual([{ kind: 'damaged', file: blob }]);
	});

	it('is damaged on both sides where two files were exchanged', async () => {
		const [one = '', other = ''] = await blobs('region');
		await rename(join(folder, one), join(folder, 'x'));
		await rename(join(folder, other), join(folder, one));
		await rename(join(folder, 'x'), join(folder, other));
		expect((await found()).map(({ kind, file }) => `${kind} ${file}`).sort()).toEqual(
			[`damaged ${one}`, `damaged ${other}`].sort()
		);
	});

	it('is known not to be what its manifest was, whatever was written over it', async () => {
		const { current } = await index();
		await rewrite(`${current}/manifest.json`, (text) =>
			text.replace('"note": "后"', '"note": "改"')
		);
		expect(await found()).toEqual([{ kind: 'damaged', file: `${current}/manifest.json` }]);
	});

	it('does not fit an index that counts other rows', async () => {
		await rewrite('index.json', (text) => text.replace(/"rows": (\d+)/, '"rows": 9$1'));
		expect(await found()).toEqual([{ kind: 'mismatch', file: 'index.json' }]);
	});

	it('cannot be read where the format is a newer one, and says so', async () => {
		const { current } = await index();
		await rewrite(`${current}/manifest.json`, (text) => text.replace('"format": 1', '"format": 2'));
		const { findings } = await verifyTarget(folderTarget(folder));
		expect(findings[0]).toMatchObject({ kind: 'unreadable', file: `${current}/manifest.json` });
		expect(findings[0]?.message).toContain('第 2 版快照格式');
	});

	it('leaves what nothing leads to, which harms nobody', async () => {
		await writeFile(join(folder, 'blobs', 'half.parquet.part'), 'x');
		expect(await found()).toEqual([{ kind: 'orphaned', file: 'blobs/half.parquet.part' }]);
	});

	it('is not there at all in an empty folder', async () => {
		await rm(folder, { recursive: true });
		expect(await found()).toEqual([{ kind: 'missing', file: 'index.json' }]);
	});
});
