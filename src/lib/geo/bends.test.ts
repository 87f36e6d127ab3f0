import { describe, expect, it } from 'vitest';
import { chooseBends, type Span } from './bends';
import { curveBetween, pointAt } from './curve';

const options = { distance: 36, obstacles: [], size: { width: 800, height: 520 } };

/** A cluster in the east helps neighbours in the west: the shape of Wuhan and Enshi. */
const corridor: Span[] = [0, 1, 2, 3, 4, 5].map((i) => ({
	from: [600, 330 + i * 12],
	to: [120, 330 + i * 12]
}));

const middles = (spans: Span[], bends: number[]) =>
	spans.map((span, i) => pointAt(curveBetween(span.from, span.to, bends[i] ?? 0), 0.5));

function nearest(points: readonly (readonly [number, number])[]): number {
	let least = Infinity;
	for (const [i, a] of points.entries()) {
		for (const b of points.slice(i + 1)) {
			least = Math.min(least, Math.hypot(a[0] - b[0], a[1] - b[1]));
		}
	}
	return least;
}

describe('chooseBends', () => {
	it('fans parallel links out: their middles lie farther apart than with one common bend', () => {
		const common = nearest(
			middles(
				corridor,
				corridor.map(() => 0.14)
			)
		);
		const chosen = nearest(middles(corridor, chooseBends(corridor, options)));
		expect(common).toBeCloseTo(12, 6);
		expect(chosen).toBeGreaterThan(20);
	});

	it('gives two links between the same two places different courses', () => {
		const twice: Span[] = [
			{ from: [500, 200], to: [200, 200] },
			{ from: [500, 200], to: [200, 200] }
		];
		const [a, b] = chooseBends(twice, options);
		expect(a).not.toBe(b);
	});

	it('goes round a name in the way', () => {
		const span: Span = { from: [100, 200], to: [500, 200] };
		const [free = 0] = chooseBends([span], options);
		const [at] = middles([span], [free]);
		const obstacles = [{ at: at ?? [0, 0], radius: 30 }] as const;
		const [chosen = 0] = chooseBends([span], { ...options, obstacles });
		const [round = [0, 0]] = middles([span], [chosen]);
		expect(Math.hypot(round[0] - (at?.[0] ?? 0), round[1] - (at?.[1] ?? 0))).toBeGreaterThan(30);
	});

	it('stays inside the picture', () => {
		const low: Span = { from: [100, 515], to: [700, 515] };
		const [bend = 0] = chooseBends([low], options);
		expect(pointAt(curveBetween(low.from, low.to, bend), 0.5)[1]).toBeLessThan(520);
	});

	it('chooses the same again', () => {
		expect(chooseBends(corridor, options)).toEqual(chooseBends(corridor, options));
	});
});
