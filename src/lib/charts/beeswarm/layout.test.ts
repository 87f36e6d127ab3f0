import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSwarm, SWARM_NARROW, SWARM_WIDE } from './layout';
import { syntheticOptions, syntheticSwarm } from './synthetic';

const options = { ...syntheticOptions, frame: SWARM_WIDE };
const amounts = fc
	.array(fc.double({ min: 0.5, max: 50000, noNaN: true }), { minLength: 1, maxLength: 200 })
	.map((values) =>
		values.map((value, i) => ({ adcode: String(990000 + i), name: `虚县${i}`, value }))
	);

describe('layout of the swarm', () => {
	it('has a dot for every county, in the order of the figures, coloured as on the map', () => {
		const { dots, reference } = layoutSwarm(syntheticSwarm, options);
		const xs = dots.map(({ x }) => x);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		expect(dots.filter(({ x }) => x < (reference?.x ?? 0)).map(({ token }) => token)).toEqual(
			syntheticSwarm
				.filter(({ value }) => value < 0)
				.map(({ value }) => options.classes.labels[options.classes.classOf(value) ?? -1]?.token)
		);
	});

	it('names both ends, and the chosen county before them', () => {
		const named = (selected: string | null) =>
			layoutSwarm(syntheticSwarm, { ...options, selected }).labels.map(({ adcode }) => adcode);
		expect(named(null)).toEqual(expect.arrayContaining(['990001', '990008']));
		expect(named('990005')[0]).toBe('990005');
	});

	it('stands on an axis of ratios where amounts differ by far', () => {
		const rows = [10, 100, 1000].map((value, i) => ({
			adcode: String(990001 + i),
			name: '虚县',
			value
		}));
		const [a, b, c] = layoutSwarm(rows, { ...options, reference: null }).dots.map(({ x }) => x);
		expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 0);
	});

	it('keeps dots, labels and classes inside the frame, and labels apart', () => {
		fc.assert(
			fc.property(amounts, (rows) => {
				const { frame, dots, labels, bands, ticks } = layoutSwarm(rows, {
					...options,
					frame: SWARM_NARROW,
					reference: null
				});
				expect(dots).toHaveLength(rows.length);
				for (const { x, y } of dots) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(frame.width);
					expect(y).toBeGreaterThanOrEqual(frame.top - 1);
					expect(y).toBeLessThanOrEqual(frame.height - frame.bottom);
				}
				expect(new Set(labels.map(({ x }) => x)).size).toBe(labels.length);
				for (const { x, width } of [...bands, ...ticks.map(({ x }) => ({ x, width: 0 }))]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(frame.width + 0.2);
				}
			})
		);
	});

	it('is empty without figures', () => {
		expect(layoutSwarm([], options)).toMatchObject({ empty: true, dots: [] });
	});
});
