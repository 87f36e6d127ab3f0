import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Small modules that most pages need: numbers, scales, addresses. */
const SHARED =
	/src\/lib\/(format\/|geo\/(classes|ckmeans|round-number)\.ts|charts\/(linear|text-width|spread-labels|class-token)\.ts|url\/(clause-href|place-href|same-fields|address(-state)?\.svelte|view)\.ts|snapshot\/chosen\.ts|browser\/when-idle\.ts|ui\/(embedded\.svelte|local-text)\.ts)/;

export default defineConfig({
	plugins: [sveltekit()],
	// The engine's glue code holds an `eval` for a feature that is never used here.
	worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			output: {
				// What pages and the workbench share would else be cut into many files of a few lines.
				codeSplitting: {
					groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }]
				}
			}
		}
	},
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm'] },
	test: {
		env: { TZ: 'UTC', LANG: 'C.UTF-8' },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts'],
					environment: 'node',
					// Most of them wait for DuckDB on one thread: two at once halve the time even on two cores.
					maxWorkers: 2,
					testTimeout: 60_000
				}
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
					expect: { poll: { timeout: 20_000 } }
				}
			}
		]
	}
});
