import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { STEPS } from './protocol';
import { ENGINE_BYTES, overall, READER_BYTES } from './start-progress';

const { resolve } = createRequire(import.meta.url);

describe('progress of a start', () => {
	it('knows the sizes of the files it waits for', () => {
		expect(statSync(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')).size).toBe(ENGINE_BYTES);
		expect(statSync(resolve('parquet-wasm/esm/parquet_wasm_bg.wasm')).size).toBe(READER_BYTES);
	});

	it('runs from 0 to 1, each step where the one before ended', () => {
		expect(overall('download', 0)).toBe(0);
		expect(overall('insert', 1)).toBe(1);
		STEPS.slice(1).forEach((step, i) => {
			expect(overall(step, 0)).toBe(overall(STEPS[i] ?? step, 1));
		});
	});
});
