import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWindow, edgesOf, rowWindow, scrollTo, TALLEST } from './window';

const HEIGHT = 28;

describe('rows in sight', () => {
	it('fill the view wherever it is scrolled to, and reach both ends', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5_000_000 }),
				fc.integer({ min: 50, max: 1500 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(rows, view, part) => {
					const { height } = rowWindow(rows, HEIGHT, 0, view);
					const scrolled = part * Math.max(0, height - view);
					const window = rowWindow(rows, HEIGHT, scrolled, view);
					expect(height).toBeLessThanOrEqual(TALLEST);
					expect(window.from === 0 || window.top <= scrolled).toBe(true);
					const bottom = window.top + (window.to - window.from) * HEIGHT;
					expect(window.to === rows || bottom >= scrolled + view).toBe(true);
					expect(window.to - window.from).toBeLessThan(view / HEIGHT + 15);
				}
			)
		);
		expect(rowWindow(5_000_000, HEIGHT, TALLEST - 500, 500).to).toBe(5_000_000);
	});

	it('hold the row that was scrolled to', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5_000_000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(rows, part) => {
					const row = Math.floor(part * (rows - 1));
					const { from, to } = rowWindow(rows, HEIGHT, scrollTo(row, rows, HEIGHT, 500), 500);
					expect(from <= row && row < to).toBe(true);
				}
			)
		);
	});
});

describe('columns in sight', () => {
	it('are those between the edges of the view', () => {
		const edges = edgesOf([100, 50, 200, 80]);
		expect(edges).toEqual([0, 100, 150, 350, 430]);
		expect(columnWindow(edges, 0, 120)).toEqual({ from: 0, to: 2 });
		expect(columnWindow(edges, 100, 50)).toEqual({ from: 1, to: 2 });
		expect(columnWindow(edges, 140, 400)).toEqual({ from: 1, to: 4 });
	});
});
