/** Turns bytes and steps of a start into one rising number between 0 and 1. */
import type { Step } from './protocol';

/** Bytes of the engine and of the Parquet reader, decompressed, as pinned in package.json. */
export const ENGINE_BYTES = 34_242_586;
export const READER_BYTES = 4_951_555;

/** Where each step begins on the bar, by its share of a start on an ordinary connection. */
const BEGINS: Record<Step, number> = { download: 0, engine: 0.8, insert: 0.9 };

const ENDS: Record<Step, number> = { download: 0.8, engine: 0.9, insert: 1 };

/** Where the bar stands when `part` (0..1) of `step` is done. */
export const overall = (step: Step, part: number): number =>
	BEGINS[step] + (ENDS[step] - BEGINS[step]) * Math.min(1, Math.max(0, part));
