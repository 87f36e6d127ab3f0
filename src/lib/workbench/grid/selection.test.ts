import { describe, expect, it } from 'vitest';
import { blockOf, stepOf, stepped } from './selection';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

describe('what is selected', () => {
	it('is one cell, or the rectangle between two in any direction', () => {
		expect(blockOf({ row: 4, column: 2 }, null)).toEqual({ top: 4, bottom: 4, left: 2, right: 2 });
		expect(blockOf({ row: 4, column: 2 }, { row: 1, column: 5 })).toEqual({
			top: 1,
			bottom: 4,
			left: 2,
			right: 5
		});
	});
});

describe('a step of the keyboard', () => {
	const from = { row: 5, column: 1 };
	const to = (step: [number, number] | null) => step && stepped(from, step, 1_000_000, 4);

	it('goes one cell, one page or to an edge, and never outside', () => {
		expect(to(stepOf(key('ArrowDown'), 20))).toEqual({ row: 6, column: 1 });
		expect(to(stepOf(key('PageUp'), 20))).toEqual({ row: 0, column: 1 });
		expect(to(stepOf(key('PageDown'), 20))).toEqual({ row: 25, column: 1 });
		expect(to(stepOf(key('End'), 20))).toEqual({ row: 5, column: 3 });
		expect(to(stepOf(key('End', true), 20))).toEqual({ row: 999_999, column: 1 });
		expect(to(stepOf(key('Home', true), 20))).toEqual({ row: 0, column: 1 });
	});

	it('leaves other keys alone', () => {
		expect(stepOf(key('a', true), 20)).toBeNull();
	});
});
