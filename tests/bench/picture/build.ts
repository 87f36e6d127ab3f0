/** Builds the page of the pictures. */
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

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
			alias: { $lib: join(SOURCE, '../../../src/lib') }
		},
		plugins: [svelte()],
		build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
	return outDir;
}
