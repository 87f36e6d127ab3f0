import { describe, expect, it } from 'vitest';
import { dock } from './dock';

const size = { width: 800, height: 500 };

describe('dock', () => {
	it('stands at the edge nearer to the recipients, at their height', () => {
		const places = dock([{ id: 'a', recipients: [[120, 300]] }], size, 20);
		expect(places.get('a')).toEqual([10, 300]);
		expect(dock([{ id: 'a', recipients: [[700, 90]] }], size, 20).get('a')).toEqual([790, 90]);
	});

	it('keeps neighbours apart and in the order of their recipients', () => {
		const places = dock(
			[
				{ id: 'low', recipients: [[100, 210]] },
				{ id: 'high', recipients: [[100, 205]] }
			],
			size,
			20
		);
		const [high, low] = [places.get('high')?.[1] ?? NaN, places.get('low')?.[1] ?? NaN];
		expect(low - high).toBeGreaterThanOrEqual(20);
	});

	it('holds even a long column inside the picture', () => {
		const many = Array.from({ length: 60 }, (_, i) => ({ id: `${i}`, recipients: [] }));
		const ys = [...dock(many, size, 20).values()].map(([, y]) => y);
		expect(Math.min(...ys)).toBeGreaterThanOrEqual(10);
		expect(Math.max(...ys)).toBeLessThanOrEqual(490);
		expect(new Set(ys).size).toBe(60);
	});
});
