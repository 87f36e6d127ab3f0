/** A folder on this machine, or one that is mounted, as a place for snapshots. */
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { withLock } from './folder-lock';
import { INDEX, sameBytes, type Target } from './target';

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The sentence of a file that could not be read or written. */
const failed = (what: string, path: string, cause: unknown): Error =>
	new Error(`${what} ${path}：${cause instanceof Error ? cause.message : String(cause)}。`, {
		cause
	});

/** Makes what was renamed into a folder last through a power cut; Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
	if (process.platform === 'win32') return;
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Written aside and renamed, so that no reader ever sees a part of it. */
async function replace(path: string, content: Uint8Array): Promise<void> {
	const aside = `${path}.${process.pid}.part`;
	await mkdir(dirname(path), { recursive: true });
	try {
		const handle = await open(aside, 'w');
		try {
			await handle.writeFile(content);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true }).catch(() => undefined);
		throw error;
	}
	await syncFolder(dirname(path));
}

/** @param folder that holds `index.json`, or will. */
export function folderTarget(folder: string): Target {
	const read = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
		try {
			return new Uint8Array(await readFile(join(folder, path)));
		} catch (error) {
			if (isMissing(error)) return null;
			throw failed('读不到', join(folder, path), error);
		}
	};
	const write = async (path: string, content: Uint8Array): Promise<void> => {
		try {
			await replace(join(folder, path), content);
		} catch (error) {
			throw failed('写不进', join(folder, path), error);
		}
	};
	return {
		name: folder,
		read,
		write,
		async list() {
			try {
				const entries = await readdir(folder, { recursive: true, withFileTypes: true });
				const files = entries.filter((entry) => entry.isFile());
				const sized = files.map(async (entry): Promise<[string, number]> => {
					const path = join(entry.parentPath, entry.name);
					return [relative(folder, path).split(sep).join('/'), (await stat(path)).size];
				});
				return new Map((await Promise.all(sized)).sort(([one], [other]) => (one < other ? -1 : 1)));
			} catch (error) {
				if (isMissing(error)) return new Map();
				throw failed('读不到文件夹', folder, error);
			}
		},
		async remove(path) {
			try {
				await rm(join(folder, path), { force: true });
				// A snapshot's folder goes with its last file.
				if (path.includes('/')) await rmdir(dirname(join(folder, path))).catch(() => undefined);
			} catch (error) {
				throw failed('删不掉', join(folder, path), error);
			}
		},
		async replaceIndex(next, expected) {
			await mkdir(folder, { recursive: true });
			return withLock(join(folder, `.${INDEX}.lock`), async () => {
				if (!sameBytes(await read(INDEX), expected)) return false;
				await write(INDEX, next);
				return true;
			});
		}
	};
}
