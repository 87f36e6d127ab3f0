/** Reads the team's folder from disk into memory; everything after this is pure. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** File name to bytes: the tables and `snapshot.json`; other files of the folder are not data. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/**
 * Reads every `*.csv` and `snapshot.json` of a folder, not its subfolders. Hidden files and the
 * lock files of spreadsheet programs are left alone.
 * @throws if the folder cannot be read.
 */
export async function readFolder(directory: string): Promise<Folder> {
	const entries = await readdir(directory, { withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile() || entry.isSymbolicLink())
		.map((entry) => entry.name)
		.filter((name) => /^[^.~].*\.csv$/i.test(name) || name === 'snapshot.json')
		.sort();
	const files = new Map<string, Uint8Array>();
	for (const name of names) files.set(name, await readFile(join(directory, name)));
	return files;
}
