import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandAt, CONVERGENCE_NARROW, CONVERGENCE_WIDE, layoutConvergence } from './layout';
import { syntheticLine, syntheticOptions, syntheticPoints } from './synthetic';

const options = { ...syntheticOptions, frame: CONVERGENCE_WIDE };

describe('the band of the line', () => {
	it('is narrowest at the mean and as wide as the formula says', () => {
		const middle = bandAt(syntheticLine, Math.exp(syntheticLine.mean_x));
		expect(middle.middle).toBeCloseTo(12 - 1.2 * 4.6, 9);
		expect(middle.half).toBeCloseTo((2.447 * 0.8) / Math.sqrt(8), 9);
		for (const start of [12, 1300])
			expect(bandAt(syntheticLine, start).half).toBeGreaterThan(middle.half);
	});
});

describe('layout of start against growth', () => {
	it('stands equal ratios of the start equally far apart', () => {
		const points = [10, 100, 1000].map((start, i) => ({
			...syntheticPoints[0]!,
			adcode: String(990010 + i),
			start
		}));
		const [a, b, c] = layoutConvergence(points, options).dots.map(({ x }) => x);
		expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 0);
	});

	it('names the chosen county first, and the fastest and slowest of the programme', () => {
		const { labels } = layoutConvergence(syntheticPoints, { ...options, selected: '990004' });
		expect(labels[0]?.adcode).toBe('990004');
		expect(labels.map(({ adcode }) => adcode)).toEqual(
			expect.arrayContaining(['990001', '990007'])
		);
	});

	it('draws no line without one, and nothing without points', () => {
		expect(layoutConvergence(syntheticPoints, { ...options, line: null })).toMatchObject({
			fit: '',
			band: '',
			empty: false
		});
		expect(layoutConvergence([], options)).toMatchObject({ empty: true, dots: [] });
	});

	it('keeps every dot inside the frame, the faster the higher', () => {
		const point = fc.record({
			start: fc.double({ min: 0.5, max: 9000, noNaN: true }),
			growth: fc.double({ min: -20, max: 40, noNaN: true }),
			recipient: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (all) => {
				const points = all.map((one, i) => ({ ...one, adcode: String(990000 + i), name: '虚县' }));
				const frame = CONVERGENCE_NARROW;
				const { dots } = layoutConvergence(points, { ...options, line: null, frame });
				expect(dots).toHaveLength(points.length);
				const growth = new Map(points.map((one) => [one.adcode, one.growth]));
				for (const dot of dots) {
					expect(dot.x).toBeGreaterThanOrEqual(frame.left - 0.1);
					expect(dot.x).toBeLessThanOrEqual(frame.width - frame.right + 0.1);
					expect(dot.y).toBeGreaterThanOrEqual(frame.top - 0.1);
					expect(dot.y).toBeLessThanOrEqual(frame.height - frame.bottom + 0.1);
				}
				const sorted = [...dots].sort((a, b) => a.y - b.y);
				sorted.slice(1).forEach((dot, i) => {
					const above = sorted[i]!;
					if (above.y < dot.y)
						expect(growth.get(above.adcode)).toBeGreaterThan(growth.get(dot.adcode)!);
				});
			})
		);
	});
});
