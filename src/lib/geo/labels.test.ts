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

	it('takes names out of a crowd on lines that touch no other name and no other marker', () => {
		const crowd = Array.from({ length: 12 }, (_, i) =>
			request(`${i}`, 400 + (i % 4) * 13, 260 + Math.floor(i / 4) * 13)
		);
		const markers = crowd.map(({ at: [x, y] }): Box => [x - 5, y - 5, x + 5, y + 5]);
		const placed = placeLabels(crowd, { ...options, blocked: markers });
		const onLines = placed.filter(({ leader }) => leader !== null);
		expect(placed.length).toBeGreaterThan(8);
		expect(onLines.length).toBeGreaterThan(3);
		for (const { id, leader } of onLines) {
			const [[x1, y1], [x2, y2]] = leader ?? [
				[0, 0],
				[0, 0]
			];
			for (const other of placed.filter((name) => name.id !== id)) {
				const [left, top, right, bottom] = other.box;
				for (let t = 0; t <= 1; t += 0.01) {
					const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
					const depth = Math.min(x - left, right - x, y - top, bottom - y);
					expect(depth).toBeLessThan(1);
				}
			}
		}
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
