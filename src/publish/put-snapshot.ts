/** Puts a snapshot where readers find it: blobs first, its own files next, its manifest, and the index last. */
import {
	FORMAT,
	parseIndex,
	parseManifest,
	rowsOf,
	type Manifest,
	type SnapshotIndex
} from '../lib/snapshot/manifest';
import { sha256 } from './build/identity';
import { INDEX, type Target } from './target/target';

/** A snapshot to be put somewhere. */
export interface Snapshot {
	/** Its `parent` is not looked at: it depends on what the place had before. */
	manifest: Manifest;
	viewsSql: Uint8Array;
	tablesSql: Uint8Array;
	/** The content of one of the manifest's tables. */
	blob(file: string): Promise<Uint8Array>;
}

export interface Put {
	/** Paths that were written, in order; none when the place had all of it as the current snapshot. */
	written: string[];
	/** The snapshot that was current before, where it was another one. */
	previous: string | null;
}

const encoded = (value: unknown): Uint8Array =>
	new TextEncoder().encode(JSON.stringify(value, null, '\t') + '\n');

function parsed(content: Uint8Array, name: string): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(content));
	} catch (cause) {
		throw new Error(`${name} 不是 JSON，已损坏。请从备份恢复它，或换一个空的输出目录。`, { cause });
	}
}

/** The index of a place as bytes and read; both null where nothing was published. */
export async function indexOf(
	target: Target
): Promise<{ bytes: Uint8Array | null; index: SnapshotIndex | null }> {
	const bytes = await target.read(INDEX);
	return { bytes, index: bytes && parseIndex(parsed(bytes, INDEX)) };
}

/**
 * Puts a new index in place of the one that was read.
 * @throws Error with a sentence when somebody else published in between; nothing is changed then.
 */
export async function changeIndex(
	target: Target,
	before: Uint8Array | null,
	next: SnapshotIndex
): Promise<void> {
	if (await target.replaceIndex(encoded(next), before)) return;
	const now = (await indexOf(target)).index?.current ?? '（没有）';
	throw new Error(
		`${target.name} 在这期间被别人发布过，现在的当前快照是 ${now}。没有改动它；请核对后重新运行。`
	);
}

/** The index with this snapshot current; earlier snapshots stay as they were. */
function withSnapshot(index: SnapshotIndex | null, manifest: Manifest): SnapshotIndex {
	const { id, asOf, note, tables, views } = manifest;
	const earlier = index?.snapshots ?? [];
	const bytes = tables.reduce((sum, table) => sum + table.bytes, views.bytes);
	const entry = { id, asOf, rows: rowsOf(tables), bytes, note };
	const known = earlier.some((snapshot) => snapshot.id === id);
	return { format: FORMAT, current: id, snapshots: known ? earlier : [...earlier, entry] };
}

/** Writes a file and reads it back, so that nothing leads to one that did not arrive. */
async function writeAndCheck(target: Target, path: string, content: Uint8Array): Promise<void> {
	await target.write(path, content);
	const there = await target.read(path);
	if (!there || sha256(there) !== sha256(content))
		throw new Error(
			`${path} 写到 ${target.name} 后读回来不一样。没有改动当前快照；请检查后重新运行。`
		);
}

/**
 * Readers never see a part of it: `index.json` changes last and at once, and a manifest only after
 * everything it names. Whatever a broken attempt left is used or written over by the next one.
 * A snapshot that is there already keeps its manifest as it is, also its `parent`.
 * @param trusts whether a blob of the right name and size counts as whole, or is read and hashed.
 * @throws Error with a sentence when the place cannot be trusted, reached or written, or somebody else published.
 */
export async function putSnapshot(
	target: Target,
	snapshot: Snapshot,
	trusts: 'size' | 'content'
): Promise<Put> {
	const { bytes: before, index } = await indexOf(target);
	const { manifest } = snapshot;
	const { id } = manifest;
	const written: string[] = [];
	const put = async (path: string, content: Uint8Array) => {
		await writeAndCheck(target, path, content);
		written.push(path);
	};
	const there = await target.list();
	for (const { file, bytes, sha256: hash } of manifest.tables) {
		const isWhole =
			there.get(file) === bytes &&
			(trusts === 'size' || sha256((await target.read(file)) ?? '') === hash);
		if (!isWhole) await put(file, await snapshot.blob(file));
	}
	const path = `${id}/manifest.json`;
	const known = await target.read(path);
	const old = known && parseManifest(parsed(known, path));
	const parent = old
		? (old.parent ?? null)
		: index?.current === id
			? null
			: (index?.current ?? null);
	const files: [string, Uint8Array][] = [
		['views.sql', snapshot.viewsSql],
		['tables.sql', snapshot.tablesSql],
		['manifest.json', encoded({ ...manifest, parent })]
	];
	for (const [name, content] of files) {
		const found = await target.read(`${id}/${name}`);
		if (found && sha256(found) === sha256(content)) continue;
		// Once there is a manifest the snapshot is public: only a convenience of people may be mended.
		if (known && found && name !== 'tables.sql')
			throw new Error(
				`${target.name} 里 ${id} 的 ${name} 与同名快照应有的内容不同，可能被改动过。请删去这个目录后重新运行。`
			);
		await put(`${id}/${name}`, content);
	}
	const next = withSnapshot(index, manifest);
	if (index === null || JSON.stringify(next) !== JSON.stringify(index)) {
		await changeIndex(target, before, next);
		written.push(INDEX);
	}
	return { written, previous: index?.current === id ? null : (index?.current ?? null) };
}
