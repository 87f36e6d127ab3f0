import { describe, expect, it } from 'vitest';
import { curveBetween, directionAt, part, pointAt } from './curve';

describe('curve', () => {
	const curve = curveBetween([0, 0], [100, 0], 0.2);

	it('leaves the straight line by the bend, as a share of the distance', () => {
		expect(pointAt(curve, 0.5)).toEqual([50, -20]);
		expect(pointAt(curveBetween([0, 0], [100, 0], -0.2), 0.5)).toEqual([50, 20]);
	});

	it('starts and ends where it should', () => {
		expect(pointAt(curve, 0)).toEqual([0, 0]);
		expect(pointAt(curve, 1)).toEqual([100, 0]);
	});

	it('has a part that lies on it', () => {
		const middle = part(curve, 0.25, 0.75);
		const [x, y] = pointAt(middle, 0.5);
		expect(x).toBeCloseTo(50, 9);
		expect(y).toBeCloseTo(-20, 9);
		expect(middle.from).toEqual(pointAt(curve, 0.25));
	});

	it('points the way it goes', () => {
		const [x, y] = directionAt(curve, 0.5);
		expect(x).toBeCloseTo(1, 9);
		expect(y).toBeCloseTo(0, 9);
	});
});
