/** Puts a built snapshot into a folder: blobs first, the snapshot's folder next, the index last. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
	FORMAT,
	parseIndex,
	parseManifest,
	rowsOf,
	type Manifest,
	type SnapshotIndex
} from '../../lib/snapshot/manifest';
import type { Built } from './build';
import { sha256 } from './identity';

export interface Stored {
	/** False when the folder already held this snapshot as the current one and nothing was written. */
	changed: boolean;
	/** The snapshot that was current before, or null. */
	previous: string | null;
}

/**
 * Writes the snapshot and makes it current. Readers never see a part of it: `index.json` changes last
 * and at once. A snapshot that is there already keeps its folder as it is, also its `parent`.
 * @param directory the folder of snapshots; made when missing.
 * @throws with a sentence when the index or a snapshot of the same id cannot be trusted.
 */
export async function storeSnapshot(directory: string, built: Built): Promise<Stored> {
	await mkdir(join(directory, 'blobs'), { recursive: true });
	const index = await readIndex(directory);
	const { id } = built.manifest;
	let changed = false;
	for (const { file, bytes } of built.blobs) {
		changed = (await writeOnce(join(directory, file), bytes)) || changed;
	}
	await syncFolder(join(directory, 'blobs'));
	changed = (await storeFolder(directory, built, index?.current ?? null)) || changed;
	const next = withSnapshot(index, built.manifest);
	if (index === null || JSON.stringify(next) !== JSON.stringify(index)) {
		await replace(join(directory, 'index.json'), json(next));
		changed = true;
	}
	return { changed, previous: index?.current === id ? null : (index?.current ?? null) };
}

const json = (value: unknown): string => JSON.stringify(value, null, '\t') + '\n';

async function readIndex(directory: string): Promise<SnapshotIndex | null> {
	const text = await contentOf(join(directory, 'index.json'));
	return text === null ? null : parseIndex(parsed(text, 'index.json'));
}

function parsed(content: Uint8Array, name: string): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(content));
	} catch (cause) {
		throw new Error(`${name} 不是 JSON，已损坏。请从备份恢复它，或换一个空的输出目录。`, { cause });
	}
}

/** The index with this snapshot current; earlier snapshots stay as they were. */
function withSnapshot(index: SnapshotIndex | null, manifest: Manifest): SnapshotIndex {
	const { id, asOf, note, tables, views } = manifest;
	const earlier = index?.snapshots ?? [];
	const entry = {
		id,
		asOf,
		rows: rowsOf(tables),
		bytes: tables.reduce((sum, table) => sum + table.bytes, views.bytes),
		note
	};
	const known = earlier.some((snapshot) => snapshot.id === id);
	return { format: FORMAT, current: id, snapshots: known ? earlier : [...earlier, entry] };
}

/** Writes `<id>/` as a whole; a folder of that id which is sound stays untouched. */
async function storeFolder(
	directory: string,
	built: Built,
	current: string | null
): Promise<boolean> {
	const { id } = built.manifest;
	const folder = join(directory, id);
	const found = await contentOf(join(folder, 'manifest.json'));
	// A snapshot that was current before keeps its parent, so that its manifest never changes.
	const old = found === null ? null : parseManifest(parsed(found, `${id}/manifest.json`));
	const parent = old ? (old.parent ?? null) : current === id ? null : current;
	const files = {
		'views.sql': built.viewsSql,
		'tables.sql': built.tablesSql,
		'manifest.json': json({ ...built.manifest, parent })
	};
	if (found !== null) {
		for (const [name, text] of Object.entries(files)) {
			const there = await contentOf(join(folder, name));
			if (there !== null && sha256(there) === sha256(text)) continue;
			// Only a convenience: the id does not cover it, and nothing but a person reads it.
			if (name === 'tables.sql') {
				await replace(join(folder, name), text);
				continue;
			}
			throw new Error(
				`${folder} 里的 ${name} 与同名快照应有的内容不同，可能被改动过。请删去这个目录后重新运行。`
			);
		}
		return false;
	}
	const temporary = join(directory, `.${id}.${process.pid}`);
	await rm(temporary, { recursive: true, force: true });
	await mkdir(temporary);
	for (const [name, text] of Object.entries(files)) await write(join(temporary, name), text);
	await syncFolder(temporary);
	// What a crash left under this name has no manifest, so it was never a snapshot.
	await rm(folder, { recursive: true, force: true });
	await rename(temporary, folder);
	await syncFolder(directory);
	return true;
}

/** Writes a file named by its content unless it is there and whole. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<boolean> {
	const there = await contentOf(path);
	if (there !== null && sha256(there) === sha256(bytes)) return false;
	await replace(path, bytes);
	return true;
}

/** Puts new content in a file's place at once: readers see the old one or the new one. */
async function replace(path: string, content: Uint8Array | string): Promise<void> {
	const temporary = `${path}.${process.pid}.part`;
	await write(temporary, content);
	await rename(temporary, path);
	await syncFolder(dirname(path));
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
	const handle = await open(path, 'w');
	try {
		await handle.writeFile(content);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Makes renames in a folder last through a power cut; Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
	if (process.platform === 'win32') return;
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function contentOf(path: string): Promise<Uint8Array | null> {
	try {
		return await readFile(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
