/** The options and words that verbs on a place of snapshots share. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readManifest } from '../../lib/server/read-snapshot';
import type { Manifest } from '../../lib/snapshot/manifest';
import { sha256 } from '../build/identity';
import type { Snapshot } from '../put-snapshot';
import { folderTarget } from '../target/folder-target';
import type { Target } from '../target/target';

/** Where `build` puts snapshots, from the project's folder. */
export const LOCAL = 'static/snapshots';

/** The command line of a verb that looks after a place: which one, and whether programs read the answer. */
export function placeArgs(args: readonly string[]): { target: Target; json: boolean } {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { json: { type: 'boolean', default: false } }
	});
	return { target: targetOf(positionals[0] ?? LOCAL), json: values.json };
}

/** The command line of a verb that takes a snapshot of this project somewhere; `to` is null where it says nowhere. */
export function outwardArgs(args: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			id: { type: 'string' },
			from: { type: 'string', default: LOCAL },
			json: { type: 'boolean', default: false }
		}
	});
	return { to: positionals[0] ?? null, ...values };
}

/** @param address a folder, or `file:` and its path. @throws Error with a sentence for any other scheme. */
export function targetOf(address: string): Target {
	if (address.startsWith('file:')) return folderTarget(fileURLToPath(address));
	const [, scheme] = /^([a-z][a-z0-9+.-]+):/i.exec(address) ?? [];
	if (scheme !== undefined)
		throw new Error(`还不会发布到 ${scheme}:。请用一个文件夹，或 file: 开头的地址。`);
	return folderTarget(address);
}

/**
 * A snapshot of a folder, ready to be put elsewhere; its blobs are read, and hashed, when they are needed.
 * @param id the snapshot; without it the current one.
 * @throws Error with a sentence when it is not there or not whole.
 */
export async function snapshotOf(folder: string, id?: string): Promise<Snapshot> {
	const source = folderTarget(folder);
	const { id: wanted } = await readManifest(folder, id);
	// As it was written: its fields in their order are what its id is a hash of.
	const text = new TextDecoder().decode(
		(await source.read(`${wanted}/manifest.json`)) ?? undefined
	);
	const manifest = JSON.parse(text) as Manifest;
	const content = async (file: string, hash: string | null): Promise<Uint8Array> => {
		const bytes = await source.read(file);
		if (!bytes || (hash !== null && sha256(bytes) !== hash))
			throw new Error(
				`${folder} 里的 ${file} ${bytes ? '内容与清单不符' : '不见了'}，没有发布。请重新运行 npx atlas build。`
			);
		return bytes;
	};
	const hashes = new Map(manifest.tables.map((table) => [table.file, table.sha256]));
	return {
		manifest,
		viewsSql: await content(manifest.views.file, manifest.views.sha256),
		tablesSql: await content(`${manifest.id}/tables.sql`, null),
		blob: (file) => content(file, hashes.get(file) ?? null)
	};
}
