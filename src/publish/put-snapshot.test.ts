/** A place through the life of its snapshots, faults included. */
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSnapshot, type Built } from './build/build';
import { publishedRows } from './build/published';
import { dataset, REGIONS, SERIES } from './build/synthetic';
import { readViews } from './build/views';
import { prune, prunePlan } from './prune';
import { indexOf, putSnapshot, type Snapshot } from './put-snapshot';
import { rollBack } from './roll-back';
import { folderTarget } from './target/folder-target';
import { INDEX, type Target } from './target/target';
import { verifyTarget } from './verify/verify-target';

const VIEWS = fileURLToPath(new URL('../../tests/fixtures/publish/_base', import.meta.url));
const LOCK = '.index.json.lock';

let snapshots: Snapshot[] = [];
const ids = () => snapshots.map(({ manifest }) => manifest.id);

function ready({ manifest, blobs, viewsSql, tablesSql }: Built): Snapshot {
	const text = new TextEncoder();
	const content = new Map(blobs.map(({ file, bytes }) => [file, bytes]));
	return {
		manifest,
		viewsSql: text.encode(viewsSql),
		tablesSql: text.encode(tablesSql),
		blob: async (file) => content.get(file) ?? new Uint8Array()
	};
}

beforeAll(async () => {
	const views = await readViews(VIEWS);
	const notes = ['一', '二', '三', '四'];
	snapshots = await Promise.all(
		notes.map(async (note, at) => {
			const region = REGIONS.slice(0, REGIONS.length - (at % 2));
			const rows = publishedRows(dataset({ region, series: SERIES }));
			return ready(await buildSnapshot(rows, '2024-06-30', note, views));
		})
	);
}, 60_000);

let folder = '';
let target: Target;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), '发布 处-'));
	target = folderTarget(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (at: number, to = target) => {
	const snapshot = snapshots[at];
	if (!snapshot) throw new Error(`no snapshot ${at}`);
	return putSnapshot(to, snapshot, 'size');
};
const current = async () => (await indexOf(target)).index?.current;
const isSound = async () =>
	(await verifyTarget(target)).findings.filter(({ kind }) => kind !== 'orphaned');

/** A place that can be written to `n` times. */
function failing(n: number): Target & { writes: string[] } {
	const writes: string[] = [];
	const attempt = () => {
		if (writes.length >= n) throw new Error('网络断开');
	};
	return {
		...target,
		writes,
		async write(path, content) {
			attempt();
			writes.push(path);
			await target.write(path, content);
		},
		async replaceIndex(next, expected) {
			attempt();
			writes.push(INDEX);
			return target.replaceIndex(next, expected);
		}
	};
}

describe('publishing', () => {
	it('writes blobs, then the snapshot’s own files, its manifest, and the index last', async () => {
		const { written } = await put(0);
		const kinds = written.map((path) => path.replace(/^blobs\/.*/, 'blob').replace(/^.*\//, ''));
		expect(kinds.slice(kinds.lastIndexOf('blob') + 1)).toEqual([
			'views.sql',
			'tables.sql',
			'manifest.json',
			INDEX
		]);
		expect(await isSound()).toEqual([]);
	});

	it('of what is there already writes nothing, and of a known snapshot only the index', async () => {
		await put(0);
		expect((await put(0)).written).toEqual([]);
		await put(1);
		expect((await put(0)).written).toEqual([INDEX]);
	});

	it('of the next one writes only what is new', async () => {
		await put(0);
		const { written, previous } = await put(2);
		expect(previous).toBe(ids()[0]);
		expect(written.filter((path) => path.startsWith('blobs/'))).toHaveLength(1);
	});

	it('cut off at any write leaves the old snapshot whole, and goes on from there', async () => {
		await put(0);
		const all = (await put(1, failing(Infinity))).written;
		for (let n = 0; n < all.length; n++) {
			await rm(folder, { recursive: true });
			await put(0);
			await expect(put(1, failing(n))).rejects.toThrow('网络断开');
			expect(await current()).toBe(ids()[0]);
			expect(await isSound()).toEqual([]);
			expect((await put(1)).written).toEqual(all.slice(n));
			expect(await current()).toBe(ids()[1]);
			expect(await isSound()).toEqual([]);
		}
	});

	it('of a file that arrives damaged stops before anything leads to it', async () => {
		await put(0);
		const damaging: Target = {
			...target,
			write: (path, content) => target.write(path, content.slice(0, -1))
		};
		await expect(put(1, damaging)).rejects.toThrow(/读回来不一样/);
		expect(await current()).toBe(ids()[0]);
		await put(1);
		expect(await isSound()).toEqual([]);
	});

	it('loses a race with a reason, and the winner’s snapshot stays', async () => {
		await put(0);
		const raced: Target = {
			...target,
			async replaceIndex(next, expected) {
				await put(2);
				return target.replaceIndex(next, expected);
			}
		};
		await expect(put(1, raced)).rejects.toThrow(new RegExp(`被别人发布过.*${ids()[2]}`));
		expect(await current()).toBe(ids()[2]);
		expect(await isSound()).toEqual([]);
	});

	it('by two at once ends with one whole snapshot current and neither lost from the index unsaid', async () => {
		const outcomes = await Promise.allSettled([put(0), put(1), put(2), put(3)]);
		const done = outcomes.flatMap(({ status }, at) => (status === 'fulfilled' ? [ids()[at]] : []));
		const { index } = await indexOf(target);
		expect(done.length).toBeGreaterThan(0);
		expect(index?.snapshots.map(({ id }) => id).sort()).toEqual(done.sort());
		expect(done).toContain(index?.current);
		expect(await isSound()).toEqual([]);
	});

	it('waits for nobody who is gone, and names one who is not', async () => {
		const lock = join(folder, LOCK);
		await writeFile(lock, JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, since: 'x' }));
		await put(0);
		await writeFile(lock, JSON.stringify({ host: 'elsewhere', pid: 7, since: '2026-12-01' }));
		await expect(put(1)).rejects.toThrow(/elsewhere 上的进程 7.*删去/);
		expect(await current()).toBe(ids()[0]);
		await rm(lock);
		await put(1);
		expect(await readdir(folder)).not.toContain(LOCK);
	});

	it.skipIf(process.getuid?.() === 0)('to a place that cannot be written says so', async () => {
		await put(0);
		await chmod(folder, 0o555);
		await expect(put(1)).rejects.toThrow(/写不进/);
		await chmod(folder, 0o755);
		expect(await current()).toBe(ids()[0]);
	});
});

describe('going back', () => {
	it('makes a whole snapshot current and touches no other file', async () => {
		await put(0);
		await put(1);
		const before = await target.list();
		expect(await rollBack(target, ids()[0] ?? '')).toBe(ids()[1]);
		expect(await current()).toBe(ids()[0]);
		expect([...(await target.list()).keys()]).toEqual([...before.keys()]);
		expect(await rollBack(target, ids()[1] ?? '')).toBe(ids()[0]);
	});

	it('is refused to one that is not there or not whole', async () => {
		await put(0);
		await put(1);
		await expect(rollBack(target, '2020-01-01-00000000')).rejects.toThrow(/没有快照/);
		const views = join(folder, ids()[0] ?? '', 'views.sql');
		await writeFile(views, (await readFile(views, 'utf8')).slice(1));
		await expect(rollBack(target, ids()[0] ?? '')).rejects.toThrow(/views\.sql.*当前快照没有变/);
		expect(await current()).toBe(ids()[1]);
	});
});

describe('pruning', () => {
	beforeEach(async () => {
		for (const at of [0, 1, 2, 3]) await put(at);
	});

	it('first says what it would do, and does nothing', async () => {
		const before = await target.list();
		const plan = await prunePlan(target, 2);
		expect(plan.dropped).toEqual(ids().slice(0, 2));
		expect(plan.files.length).toBeGreaterThan(4);
		expect(await target.list()).toEqual(before);
	});

	it('leaves every snapshot it keeps whole, and nothing of the others', async () => {
		await prune(target, 1);
		expect((await verifyTarget(target)).findings).toEqual([]);
		expect((await indexOf(target)).index?.snapshots.map(({ id }) => id)).toEqual([ids()[3]]);
		expect((await readdir(folder)).sort()).toEqual([ids()[3], 'blobs', INDEX].sort());
	});

	it('never lets the current snapshot go, however old it is', async () => {
		await rollBack(target, ids()[0] ?? '');
		const { kept } = await prune(target, 1);
		expect(kept).toEqual([ids()[0], ids()[3]]);
		expect(await isSound()).toEqual([]);
	});

	it('touches nothing when it cannot tell what a kept snapshot needs', async () => {
		await writeFile(join(folder, ids()[3] ?? '', 'manifest.json'), '{');
		const before = await target.list();
		await expect(prune(target, 1)).rejects.toThrow(/什么都没有删/);
		expect(await target.list()).toEqual(before);
	});
});
