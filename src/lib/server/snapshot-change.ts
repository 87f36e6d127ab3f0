/** What the snapshot a page is built with changed against the one before it. */
import { changeOf, type SnapshotChange } from '../snapshot/change';
import { readManifest } from './read-snapshot';
import { SNAPSHOTS } from './rows';

/** @throws EngineError `load` when a manifest is missing. */
export async function snapshotChange(): Promise<SnapshotChange> {
	const manifest = await readManifest(SNAPSHOTS);
	return changeOf(
		manifest,
		manifest.parent ? await readManifest(SNAPSHOTS, manifest.parent) : null
	);
}
