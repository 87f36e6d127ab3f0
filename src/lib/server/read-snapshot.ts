/** Reads a snapshot's JSON files and checks its other files, from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine/engine';
import { IntegrityError, verify } from '../snapshot/integrity';
import { parseIndex, parseManifest, type Manifest } from '../snapshot/manifest';

async function content(directory: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await readFile(join(directory, file)));
	} catch (cause) {
		throw new EngineError('load', `读不到快照文件 ${file}。请先运行 npx atlas build 生成快照。`, {
			cause,
			subject: file
		});
	}
}

const json = async (directory: string, file: string): Promise<unknown> =>
	JSON.parse(new TextDecoder().decode(await content(directory, file))) as unknown;

/**
 * The manifest of a snapshot.
 * @param directory the folder that holds `index.json`.
 * @param id the snapshot; without it the current one.
 * @throws EngineError `load` when a file is missing.
 */
export async function readManifest(directory: string, id?: string): Promise<Manifest> {
	const wanted = id ?? parseIndex(await json(directory, 'index.json')).current;
	return parseManifest(await json(directory, `${wanted}/manifest.json`));
}

/**
 * The content of one file of a snapshot, checked against the manifest.
 * @throws EngineError `load` or `integrity`, naming the file.
 */
export async function readChecked(
	directory: string,
	expected: { file: string; sha256: string; bytes: number }
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await content(directory, expected.file);
	try {
		await verify(bytes, expected);
	} catch (error) {
		if (!(error instanceof IntegrityError)) throw error;
		throw new EngineError('integrity', error.message, { cause: error, subject: error.file });
	}
	return bytes;
}
