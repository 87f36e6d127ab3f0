/** What a page weighs on the wire: the files a browser really asked for, each with brotli. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fileFor } from '../../src/publish/static-server';
import { brotli } from './brotli';
import { goIdle, hydrated } from './idle';

export interface Part {
	path: string;
	/** Bytes after compression. */
	bytes: number;
}

export interface Weight {
	/** Everything the complete first content needs: page, styles and every script before engine or map. */
	first: Part[];
	/** Everything fetched by the time both run, without the engine's worker, what that loads, and data. */
	beforeEngine: Part[];
}

/** The engine's worker, all it loads, and the snapshot. */
const ENGINE = /\/workers\/(worker-|chunks\/|assets\/)|\/snapshots\//;

const ASKED = `[location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]`;

async function asked(page: Page): Promise<string[]> {
	// Words and parts that scripts fetch are there only when the page has taken over.
	await hydrated(page);
	const addresses = (await page.evaluate(ASKED)) as string[];
	const paths = addresses
		.filter((address) => /^https?:/.test(address))
		.map((address) => new URL(address).pathname);
	return [...new Set(paths)];
}

async function weigh(directory: string, paths: readonly string[]): Promise<Part[]> {
	return Promise.all(
		paths.map(async (path) => {
			const file = fileFor(directory, path);
			if (!file) throw new Error(`${path} was asked for, but ${directory} has no such file.`);
			return { path, bytes: (await brotli(await readFile(file))).length };
		})
	);
}

/** The complete first content alone, of a page opened with `HOLD_IDLE`; `directory` is served at `/`. */
export const weighFirst = async (page: Page, directory: string): Promise<Part[]> =>
	weigh(directory, await asked(page));

/**
 * Weighs a programme page.
 * @param page opened with `HOLD_IDLE`, so that neither engine nor map has begun.
 * @param directory that is served at `/`.
 * @throws when the engine's worker was not seen among the requests: then the split is not to be trusted.
 */
export async function weighPage(page: Page, directory: string): Promise<Weight> {
	const first = await asked(page);
	await goIdle(page);
	await page.locator('[data-engine="ready"]').waitFor({ timeout: 60_000, state: 'attached' });
	await page.locator('[data-map="live"]').waitFor({ timeout: 60_000, state: 'attached' });
	const all = await asked(page);
	const engine = all.filter((path) => ENGINE.test(path));
	if (engine.length === 0)
		throw new Error('No request of the engine was seen; tests/bench/weight.ts needs its new name.');
	const before = all.filter((path) => !ENGINE.test(path));
	return {
		first: await weigh(directory, first),
		beforeEngine: await weigh(directory, before)
	};
}

export const total = (parts: readonly Part[]): number =>
	parts.reduce((sum, { bytes }) => sum + bytes, 0);

/** The parts as text, heaviest first. */
export const listOf = (parts: readonly Part[]): string =>
	[...parts]
		.sort((a, b) => b.bytes - a.bytes)
		.map(({ path, bytes }) => `${(bytes / 1000).toFixed(1).padStart(7)} KB  ${path}`)
		.join('\n');
