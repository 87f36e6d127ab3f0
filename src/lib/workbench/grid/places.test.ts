import { describe, expect, it } from 'vitest';
import { layoutOf, leftToShow } from './places';

const WIDTHS = [100, 50, 200, 80, 120];
const view = { left: 0, width: 300, numbers: 60 };

describe('columns on screen', () => {
	it('stand in their order, and only those in sight are drawn', () => {
		const { order, drawn, whole } = layoutOf(WIDTHS, [], view);
		expect(order).toEqual([0, 1, 2, 3, 4]);
		expect(drawn.map(({ column, left }) => [column, left])).toEqual([
			[0, 60],
			[1, 160],
			[2, 210]
		]);
		expect(whole).toBe(60 + 550);
	});

	it('stay at the left when pinned, wherever the rest is scrolled to', () => {
		const { order, drawn } = layoutOf(WIDTHS, [3], { ...view, left: 160 });
		expect(order).toEqual([3, 0, 1, 2, 4]);
		expect(drawn[0]).toEqual({ column: 3, position: 0, left: 220, width: 80, pinned: true });
		expect(drawn.slice(1).map(({ column, position }) => [column, position])).toEqual([[2, 3]]);
	});

	it('are scrolled to from either side, and only when they are out of sight', () => {
		const layout = layoutOf(WIDTHS, [], view);
		expect(leftToShow(layout, WIDTHS, 0, 1, view)).toBe(0);
		expect(leftToShow(layout, WIDTHS, 0, 4, view)).toBe(550 - 240);
		expect(leftToShow(layout, WIDTHS, 0, 0, { ...view, left: 310 })).toBe(0);
		expect(leftToShow(layoutOf(WIDTHS, [3], view), WIDTHS, 1, 0, { ...view, left: 90 })).toBe(90);
	});
});
