/** A folder on this machine, or one that is mounted, as a place for snapshots. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Target } from './target';

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** @param folder that holds `index.json`, or will. */
export function folderTarget(folder: string): Target {
	return {
		name: folder,
		async read(path) {
			try {
				return new Uint8Array(await readFile(join(folder, path)));
			} catch (error) {
				if (isMissing(error)) return null;
				throw new Error(`读不到 ${join(folder, path)}：${(error as Error).message}`, {
					cause: error
				});
			}
		},
		async list() {
			try {
				const entries = await readdir(folder, { recursive: true, withFileTypes: true });
				return entries
					.filter((entry) => entry.isFile())
					.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
					.sort();
			} catch (error) {
				if (isMissing(error)) return [];
				throw new Error(`读不到文件夹 ${folder}：${(error as Error).message}`, { cause: error });
			}
		}
	};
}
