/** What names a snapshot and its files: hashes of their content. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../../lib/snapshot/manifest';

export const sha256 = (content: Uint8Array | string): string =>
	createHash('sha256').update(content).digest('hex');

/**
 * As-of date, a dash, eight digits of the hash of the manifest without its id, its parent and the
 * paths that hold the id. The manifest names every file by hash, so its hash covers all bytes.
 * @param manifest with its fields in the order they are written in.
 */
export function idOf({
	format,
	asOf,
	note,
	tables,
	views
}: Pick<Manifest, 'format' | 'asOf' | 'note' | 'tables'> & {
	views: Omit<Manifest['views'], 'file'> & { file?: string };
}): string {
	const { sha256: hash, bytes, list } = views;
	const content = { format, asOf, note, tables, views: { sha256: hash, bytes, list } };
	return `${asOf}-${sha256(JSON.stringify(content)).slice(0, 8)}`;
}
