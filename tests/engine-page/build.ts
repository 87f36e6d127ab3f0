/** Builds the engine's test page with the site's own bundler. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** The engine's glue code holds an `eval` for a feature that is never used here. */
const QUIET = { checks: { eval: false } };

const SOURCE = import.meta.dirname;

/**
 * Builds the page and puts a snapshot beside it.
 * @param snapshots the folder that holds `index.json`.
 * @param name of the output folder below `tests/output`.
 * @returns the folder to serve.
 */
export async function buildEnginePage(snapshots: string, name: string): Promise<string> {
	const outDir = join(SOURCE, '../output', name);
	await build({
		root: SOURCE,
		base: './',
		configFile: false,
		logLevel: 'warn',
		worker: { format: 'es', rolldownOptions: QUIET },
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			chunkSizeWarningLimit: 2000,
			rolldownOptions: QUIET
		}
	});
	await rm(join(outDir, 'snapshots'), { recursive: true, force: true });
	await cp(snapshots, join(outDir, 'snapshots'), { recursive: true });
	return outDir;
}
