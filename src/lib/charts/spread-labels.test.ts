import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const space = { top: 0, bottom: 200 };
const at = (...ys: number[]) => ys.map((y) => ({ y, height: 14 }));

describe('labels beside line ends', () => {
	it('stay where they are when they do not touch', () => {
		expect(spreadLabels(at(20, 60, 150), space)).toEqual([20, 60, 150]);
	});

	it('move apart evenly when two want the same place', () => {
		expect(spreadLabels(at(100, 100), space)).toEqual([93, 107]);
		expect(spreadLabels(at(100, 100), { ...space, gap: 2 })).toEqual([92, 108]);
	});

	it('are answered in the order given, not the order drawn', () => {
		expect(spreadLabels(at(150, 20, 60), space)).toEqual([150, 20, 60]);
	});

	it('stay inside the space', () => {
		expect(spreadLabels(at(-30, 400), space)).toEqual([7, 193]);
	});

	it('stack from the top when there is not enough room', () => {
		expect(spreadLabels(at(5, 5, 5), { top: 0, bottom: 20 })).toEqual([7, 21, 35]);
	});

	it('answers nothing for nothing', () => {
		expect(spreadLabels([], space)).toEqual([]);
	});

	it('never overlap and keep their order, whatever the wishes', () => {
		const wish = fc.record({
			y: fc.double({ min: -50, max: 650, noNaN: true }),
			height: fc.integer({ min: 8, max: 30 })
		});
		fc.assert(
			fc.property(fc.array(wish, { maxLength: 18 }), (labels) => {
				const centres = spreadLabels(labels, { top: 0, bottom: 600 });
				const placed = labels
					.map((label, i) => ({ ...label, centre: centres[i] ?? Number.NaN }))
					.sort((a, b) => a.centre - b.centre);
				placed.forEach((label, i) => {
					expect(label.centre - label.height / 2).toBeGreaterThanOrEqual(-1e-6);
					expect(label.centre + label.height / 2).toBeLessThanOrEqual(600 + 1e-6);
					const next = placed[i + 1];
					if (!next) return;
					expect(next.centre - label.centre).toBeGreaterThanOrEqual(
						(label.height + next.height) / 2 - 1e-6
					);
					expect(next.y).toBeGreaterThanOrEqual(label.y);
				});
			})
		);
	});
});
