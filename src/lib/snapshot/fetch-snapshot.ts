/** Fetches a snapshot in the browser: index, manifest, then every file, each checked as it arrives. */
import { changeOf, type SnapshotChange } from './change';
import { download, DownloadError, type OnBytes } from './download';
import { verify } from './integrity';
import { parseIndex, parseManifest, type Manifest, type SnapshotIndex } from './manifest';

async function json(address: string, init: RequestInit): Promise<unknown> {
	const text = new TextDecoder().decode(await download(address, undefined, init));
	try {
		return JSON.parse(text) as unknown;
	} catch (cause) {
		const file = address.split('/').pop() ?? address;
		throw new DownloadError(file, `${file} 不是 JSON，读不出快照。请通知发布者重新发布。`, {
			cause
		});
	}
}

/**
 * Which snapshots the host has published and which is current.
 * @param folder absolute address of the snapshots, ending in `/`.
 */
export const fetchIndex = async (folder: string): Promise<SnapshotIndex> =>
	// The index alone ever changes, so it alone must not come from a cache.
	parseIndex(await json(`${folder}index.json`, { cache: 'no-cache' }));

/** Identifier of the snapshot the host names as current. */
export const fetchCurrent = async (folder: string): Promise<string> =>
	(await fetchIndex(folder)).current;

/**
 * The manifest of a snapshot.
 * @param folder absolute address of the snapshots, ending in `/`.
 * @param id the snapshot wanted; null means the one the host names as current.
 */
export async function fetchManifest(folder: string, id: string | null): Promise<Manifest> {
	const index = await fetchIndex(folder);
	const wanted = id ?? index.current;
	if (!index.snapshots.some((snapshot) => snapshot.id === wanted))
		throw new DownloadError(
			'index.json',
			`本站没有发布编号为“${wanted}”的快照。请核对网址里 snapshot= 后面的编号，或改看最新一期。`
		);
	const manifest = parseManifest(
		await json(`${folder}${encodeURIComponent(wanted)}/manifest.json`, {})
	);
	if (manifest.id === wanted) return manifest;
	throw new DownloadError(
		'manifest.json',
		`${wanted}/manifest.json 写的是另一份快照 ${manifest.id}。请通知发布者重新上传。`
	);
}

/** What a snapshot changed against the one before it. @param folder as above. */
export async function fetchChange(folder: string, id: string): Promise<SnapshotChange> {
	const manifest = await fetchManifest(folder, id);
	return changeOf(manifest, manifest.parent ? await fetchManifest(folder, manifest.parent) : null);
}

/** Bytes of all files that `fetchFiles` fetches. */
export const sizeOf = (manifest: Manifest): number =>
	manifest.tables.reduce((sum, table) => sum + table.bytes, manifest.views.bytes);

async function checked(
	folder: string,
	expected: { file: string; sha256: string; bytes: number },
	onbytes: OnBytes
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await download(folder + expected.file, onbytes);
	await verify(bytes, expected);
	return bytes;
}

/**
 * All files of a snapshot at once.
 * @param decode what to make of a table's Parquet file as soon as it is there and checked.
 * @returns each table by name with its rows decoded, and the SQL of the views.
 * @throws DownloadError or IntegrityError naming the file.
 */
export async function fetchFiles(
	folder: string,
	manifest: Manifest,
	onbytes: OnBytes,
	decode: (parquet: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
): Promise<{ tables: { name: string; ipc: Uint8Array<ArrayBuffer> }[]; views: string }> {
	const [views, ...tables] = await Promise.all([
		checked(folder, manifest.views, onbytes),
		...manifest.tables.map(async (table) => ({
			name: table.name,
			ipc: await decode(await checked(folder, table, onbytes))
		}))
	]);
	return { tables, views: new TextDecoder().decode(views) };
}
