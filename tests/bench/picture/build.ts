/** Builds the page of the pictures and puts the synthetic country beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { mapShapes } from '../../../src/lib/geo/shapes';
import { countryTopology } from './synthetic';

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
			alias: {
				$lib: join(SOURCE, '../../../src/lib'),
				'$app/paths': join(SOURCE, 'paths.ts')
			}
		},
		plugins: [svelte()],
		build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
	const topology = countryTopology();
	const scope = '420000';
	mkdirSync(join(outDir, 'geo'), { recursive: true });
	writeFileSync(join(outDir, 'geo', `${scope}.json`), JSON.stringify(topology));
	writeFileSync(join(outDir, 'shapes.json'), JSON.stringify(mapShapes(scope, topology)));
	return outDir;
}
