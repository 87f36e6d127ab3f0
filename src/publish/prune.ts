/** Lets go of the oldest snapshots of a place, and of the files that only they need. */
import { parseManifest, type Manifest, type SnapshotIndex } from '../lib/snapshot/manifest';
import { changeIndex, indexOf } from './put-snapshot';
import type { Target } from './target/target';

export interface PrunePlan {
	kept: string[];
	/** Snapshots that leave the index, oldest first. */
	dropped: string[];
	/** Files only they need, in the order they are removed: manifests first. */
	files: string[];
	bytes: number;
}

async function manifestOf(target: Target, id: string): Promise<Manifest | null> {
	const bytes = await target.read(`${id}/manifest.json`);
	return bytes && parseManifest(JSON.parse(new TextDecoder().decode(bytes)));
}

const filesOf = ({ tables, views }: Manifest): string[] => [
	views.file,
	...tables.map(({ file }) => file)
];

async function plan(target: Target, index: SnapshotIndex, keep: number): Promise<PrunePlan> {
	const ids = index.snapshots.map(({ id }) => id);
	const kept = ids.filter((id, at) => id === index.current || at >= ids.length - keep);
	const dropped = ids.filter((id) => !kept.includes(id));
	const needed = new Set<string>();
	for (const id of kept) {
		const manifest = await manifestOf(target, id).catch(() => null);
		if (!manifest)
			throw new Error(
				`读不到要留下的 ${id} 的清单，不知道它需要哪些文件，什么都没有删。请先运行 verify。`
			);
		for (const file of filesOf(manifest)) needed.add(file);
	}
	const sizes = await target.list();
	const own = [...sizes.keys()].filter((file) => dropped.some((id) => file.startsWith(`${id}/`)));
	const manifests = await Promise.all(
		dropped.map((id) => manifestOf(target, id).catch(() => null))
	);
	const shared = new Set(manifests.flatMap((manifest) => (manifest ? filesOf(manifest) : [])));
	const rest = [...shared].filter((file) => sizes.has(file) && !own.includes(file));
	const files = [...own.sort(manifestFirst), ...rest].filter((file) => !needed.has(file));
	return {
		kept,
		dropped,
		files,
		bytes: files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0)
	};
}

/** A snapshot without its manifest is none, so that a broken removal leaves only what nothing leads to. */
const manifestFirst = (one: string, other: string): number =>
	Number(other.endsWith('/manifest.json')) - Number(one.endsWith('/manifest.json'));

/**
 * What keeping the newest `keep` snapshots would remove; the current one always stays.
 * Files nothing leads to are left alone: somebody may be publishing them.
 * @throws Error with a sentence when nothing is published, or a kept manifest cannot be read.
 */
export async function prunePlan(target: Target, keep: number): Promise<PrunePlan> {
	const { index } = await indexOf(target);
	if (!index) throw new Error(`${target.name} 里没有 index.json，这里没有快照。`);
	return plan(target, index, keep);
}

/**
 * Carries it out: the index first, so that no reader is led to what is about to go.
 * @returns what was removed.
 * @throws Error as `prunePlan`, and when somebody else published meanwhile.
 */
export async function prune(target: Target, keep: number): Promise<PrunePlan> {
	const { bytes, index } = await indexOf(target);
	if (!index) throw new Error(`${target.name} 里没有 index.json，这里没有快照。`);
	const carried = await plan(target, index, keep);
	if (carried.dropped.length > 0) {
		const snapshots = index.snapshots.filter(({ id }) => carried.kept.includes(id));
		await changeIndex(target, bytes, { ...index, snapshots });
	}
	for (const file of carried.files) await target.remove(file);
	return carried;
}
