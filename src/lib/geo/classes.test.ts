import { describe, expect, it } from 'vitest';
import { classify } from './classes';

const tokenOf = (classes: ReturnType<typeof classify>, value: number) =>
	classes.labels[classes.classOf(value) ?? -1]?.token;

describe('classes of gaps', () => {
	const gaps = [1.9, 2.5, 1.3, -0.8, 0.1, 1.1, 0.2, 2.1, -0.6, 0.4, 2.6, 6.1, -5.1, null];
	const classes = classify(gaps, 'diverging');

	it('have zero on an edge, whatever the values', () => {
		for (const values of [gaps, [3, 4, 5], [-9, -8], [0.01], []]) {
			expect(classify(values, 'diverging').breaks[1]).toBe(0);
		}
	});

	it('never show a county below or at the average in a colour of above', () => {
		expect(tokenOf(classes, -0.01)).toBe('div-neg-1');
		expect(tokenOf(classes, 0)).toBe('div-neg-1');
		expect(tokenOf(classes, 0.01)).toBe('div-pos-1');
	});

	it('are symmetric round zero and open at both ends', () => {
		const step = classes.breaks[2] ?? NaN;
		expect(classes.breaks).toEqual([-step, 0, step, 2 * step]);
		expect(tokenOf(classes, -1000)).toBe('div-neg-2');
		expect(tokenOf(classes, 1000)).toBe('div-pos-3');
	});

	it('take given edges, so that map and table can share them', () => {
		const shared = classify(gaps, 'diverging', { breaks: [-2, 0, 2, 4] });
		expect(shared.labels.map(({ text }) => text)).toEqual(['≤ −2', '−2 – 0', '0–2', '2–4', '> 4']);
		expect(() => classify(gaps, 'diverging', { breaks: [0] })).toThrow(/four inner edges/);
	});

	it('give no class to what is not known', () => {
		expect([null, undefined, NaN, Infinity].map(classes.classOf)).toEqual([null, null, null, null]);
	});
});

describe('classes of levels', () => {
	it('fall where the values leave room, at round numbers', () => {
		const { breaks } = classify([41, 44, 47, 118, 121, 125, 480, 510], 'sequential', { count: 3 });
		expect(breaks).toEqual([100, 200]);
	});

	it('use both ends of the ramp for any number of classes', () => {
		for (const count of [2, 3, 4, 5, 6]) {
			const { labels } = classify([1, 20, 300, 4000, 50000, 600000, 7000000], 'sequential', {
				count
			});
			expect(labels[0]?.token).toBe('seq-0');
			expect(labels.at(-1)?.token).toBe('seq-5');
			expect(new Set(labels.map(({ token }) => token)).size).toBe(labels.length);
		}
	});

	it('part shrinking from growing counties', () => {
		const { breaks } = classify([-4, -0.2, 5, 6, 9, 12], 'sequential', { count: 3 });
		expect(breaks).toContain(0);
	});

	it('put every value into exactly the range its label states', () => {
		const values = [3.1, 8, 8, 15.5, 22, 61, 90, 119.7];
		const classes = classify(values, 'sequential');
		for (const value of values) {
			const { low, high } = classes.labels[classes.classOf(value) ?? -1] ?? {};
			expect(value).toBeGreaterThan(low ?? -Infinity);
			expect(value).toBeLessThanOrEqual(high ?? Infinity);
		}
	});

	it('are one class when there is nothing, or one value', () => {
		expect(classify([], 'sequential').labels).toHaveLength(1);
		expect(classify([7, null], 'sequential').classOf(7)).toBe(0);
	});
});
