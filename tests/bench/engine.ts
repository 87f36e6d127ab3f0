/** Measures the engine's start against bare duckdb-wasm with the same inserts, side by side in one browser. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readParquet } from 'parquet-wasm';
import { listen } from '../../src/publish/static-server';
import { readManifest } from '../../src/lib/server/read-snapshot';
import { launch } from '../browser';
import { buildEnginePage } from '../engine-page/build';
import { median } from './median';

export interface EngineMeasure {
	/** Median milliseconds of bare duckdb-wasm: instantiate and insert, nothing else. */
	bare: number;
	/** Median milliseconds of ours until it answers: fetch, check, decode, insert, sandbox. */
	ours: number;
	/** Median milliseconds until every view is made, in the background unless a query needs it. */
	complete: number;
	/** ours / bare. */
	ratio: number;
	/** complete / bare. */
	ratioComplete: number;
	/** Milliseconds of a restart from compiled code. */
	restart: number;
}

/** Puts the tables as Arrow streams beside the page, so that the yardstick decodes nothing. */
export async function writeStreams(
	snapshots: string,
	folder: string
): Promise<Record<string, string>> {
	await mkdir(join(folder, 'streams'), { recursive: true });
	const streams: Record<string, string> = {};
	for (const table of (await readManifest(snapshots)).tables) {
		const parquet = new Uint8Array(await readFile(join(snapshots, table.file)));
		const file = `streams/${table.name}.arrow`;
		await writeFile(join(folder, file), readParquet(parquet).intoIPCStream());
		streams[table.name] = file;
	}
	return streams;
}

/** A page of its own for each start: no cache and no compiled code is shared. */
async function fresh<T>(browser: Browser, address: string, measure: string): Promise<T> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForFunction('typeof startEngine === "function"');
	const result = (await page.evaluate(measure)) as T;
	await context.close();
	return result;
}

const OURS = `(async () => {
	const begun = performance.now();
	const engine = await startEngine({ base: '.' });
	const ours = performance.now() - begun;
	await engine.tables();
	const complete = performance.now() - begun;
	const again = performance.now();
	await engine.restart();
	const restart = performance.now() - again;
	await engine.close();
	return { ours, complete, restart };
})()`;

/**
 * Measures both starts in turn, `rounds` times each, every other round in the other order.
 * @param snapshots the folder that holds `index.json`.
 */
export async function measureEngine(
	snapshots = 'static/snapshots',
	rounds = 5
): Promise<EngineMeasure> {
	const folder = await buildEnginePage(snapshots, 'bench-engine');
	const streams = await writeStreams(snapshots, folder);
	const { server, address } = await listen(folder, 47_300);
	const browser = await launch();
	try {
		const bare: number[] = [];
		const ours: { ours: number; complete: number; restart: number }[] = [];
		const measureBare = async () =>
			bare.push(await fresh(browser, address, `startBare(${JSON.stringify(streams)})`));
		const measureOurs = async () => ours.push(await fresh(browser, address, OURS));
		for (let round = 0; round < rounds; round++)
			for (const measure of round % 2 ? [measureOurs, measureBare] : [measureBare, measureOurs])
				await measure();
		const result = {
			bare: median(bare),
			ours: median(ours.map((one) => one.ours)),
			complete: median(ours.map((one) => one.complete)),
			restart: median(ours.map((one) => one.restart))
		};
		const { bare: yardstick } = result;
		return {
			...result,
			ratio: result.ours / yardstick,
			ratioComplete: result.complete / yardstick
		};
	} finally {
		await browser.close();
		server.close();
	}
}
