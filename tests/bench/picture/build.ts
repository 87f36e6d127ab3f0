/** Builds the page of the pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { SCOPE, wideTopology } from './wide-map';

const SOURCE = import.meta.dirname;

/** @returns the folder to serve. */
export async function buildPictures(): Promise<string> {
	const outDir = join(SOURCE, '../../output/bench-picture');
	await build({
		root: SOURCE,
		base: './',
		configFile: false,
		logLevel: 'warn',
		resolve: {
			alias: { $lib: join(SOURCE, '../../../src/lib'), '$app/paths': join(SOURCE, 'paths.ts') }
		},
		plugins: [svelte()],
		build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
	mkdirSync(join(outDir, 'geo'), { recursive: true });
	writeFileSync(join(outDir, 'geo', `${SCOPE}.json`), JSON.stringify(wideTopology()));
	return outDir;
}
