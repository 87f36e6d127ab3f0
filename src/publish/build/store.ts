/** Puts a built snapshot into a folder of this machine. */
import { putSnapshot } from '../put-snapshot';
import { folderTarget } from '../target/folder-target';
import type { Built } from './build';

export interface Stored {
	/** False when the folder already held this snapshot as the current one and nothing was written. */
	changed: boolean;
	/** The snapshot that was current before, or null. */
	previous: string | null;
}

/**
 * Writes the snapshot and makes it current.
 * @param directory the folder of snapshots; made when missing.
 * @throws with a sentence when the index or a snapshot of the same id cannot be trusted.
 */
export async function storeSnapshot(directory: string, built: Built): Promise<Stored> {
	const blobs = new Map(built.blobs.map(({ file, bytes }) => [file, bytes]));
	const text = new TextEncoder();
	const { written, previous } = await putSnapshot(
		folderTarget(directory),
		{
			manifest: built.manifest,
			viewsSql: text.encode(built.viewsSql),
			tablesSql: text.encode(built.tablesSql),
			blob: async (file) => blobs.get(file) ?? new Uint8Array()
		},
		'content'
	);
	return { changed: written.length > 0, previous };
}
