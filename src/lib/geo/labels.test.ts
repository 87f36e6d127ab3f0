import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './arc';
import { placeLabels, textWidth, type LabelRequest } from './labels';

const bounds: Box = [0, 0, 800, 520];
const options = { bounds, blocked: [], avoid: [], reach: 80 };

function request(id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest {
	return {
		id,
		text: '恩施州',
		at: [x, y],
		size: 12,
		priority: 0,
		kind: 'point',
		radius: 4,
		...more
	};
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('placeLabels', () => {
	it('never lets two names overlap or leave the picture, however crowded', () => {
		const coordinate = fc.double({ min: 0, max: 200, noNaN: true });
		const kind = fc.constantFrom('area' as const, 'point' as const);
		const crowd = fc.array(fc.tuple(coordinate, coordinate, kind), { maxLength: 25 });
		fc.assert(
			fc.property(crowd, (places) => {
				const requests = places.map(([x, y, kind], i) => request(`${i}`, x, y, { kind }));
				const placed = placeLabels(requests, { ...options, bounds: [0, 0, 200, 200] });
				for (const [i, a] of placed.entries()) {
					expect(a.box[0]).toBeGreaterThanOrEqual(0);
					expect(a.box[3]).toBeLessThanOrEqual(200);
					for (const b of placed.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('writes a county over its point and a supporter beside its marker', () => {
		const [county] = placeLabels([request('a', 100, 100, { kind: 'area', radius: 0 })], options);
		expect(county?.at).toEqual([100, 100]);
		const [supporter] = placeLabels([request('b', 100, 100)], options);
		expect(overlap(supporter?.box ?? bounds, [96, 96, 104, 104])).toBe(false);
		expect(supporter?.leader).toBeNull();
	});

	it('takes a name out of a crowd on a line, and keeps lines off other names', () => {
		const crowd = [0, 1, 2, 3, 4, 5, 6].map((i) =>
			request(`${i}`, 400 + (i % 3) * 14, 260 + i * 7)
		);
		const placed = placeLabels(crowd, options);
		expect(placed).toHaveLength(7);
		expect(placed.some(({ leader }) => leader !== null)).toBe(true);
	});

	it('places the more important name when there is room for one', () => {
		const tight: Box = [80, 90, 120, 110];
		const requests = [
			request('later', 100, 100, { kind: 'area', priority: 5 }),
			request('first', 100, 100, { kind: 'area', priority: 1 })
		];
		const placed = placeLabels(requests, { ...options, bounds: tight });
		expect(placed.map(({ id }) => id)).toEqual(['first']);
	});

	it('keeps off blocked boxes, and off links where it can', () => {
		const right: Box = [106, 80, 170, 120];
		const [blocked] = placeLabels([request('a', 100, 100)], { ...options, blocked: [right] });
		expect(overlap(blocked?.box ?? right, right)).toBe(false);
		const [free] = placeLabels([request('a', 100, 100)], options);
		const middle = free?.at ?? [0, 0];
		const [moved] = placeLabels([request('a', 100, 100)], { ...options, avoid: [middle, middle] });
		expect(moved?.at).not.toEqual(middle);
	});

	it('counts Chinese characters as full width', () => {
		expect(textWidth('恩施', 10)).toBe(20);
		expect(textWidth('ab', 10)).toBeCloseTo(11.6, 9);
	});
});
