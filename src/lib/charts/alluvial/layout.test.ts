import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-width';
import { ALLUVIAL_NARROW, ALLUVIAL_WIDE, layoutAlluvial, type AlluvialTie } from './layout';
import { syntheticTies } from './synthetic';

const many = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
		minLength: 1,
		maxLength: 40,
		selector: ([a, b]) => `${a} ${b}`
	})
	.map((pairs): AlluvialTie[] =>
		pairs.map(([a, b]) => ({
			id: `${a}-${b}`,
			source: `s${a}`,
			sourceName: `支援方${a}`,
			target: `t${b}`,
			targetName: `县${b}`,
			ended: false
		}))
	);

describe('layout of the pairs', () => {
	it('makes a node as high as its pairs: three pairs, three times one', () => {
		const { sources } = layoutAlluvial(syntheticTies, ALLUVIAL_WIDE);
		const height = (id: string) => sources.find((one) => one.id === id)?.height ?? 0;
		expect(height('a')).toBe(3 * height('b'));
		expect(sources.find(({ id }) => id === 'a')?.ties).toBe(3);
	});

	it('cuts a name only where it has no room, and keeps the whole one', () => {
		const { sources, frame } = layoutAlluvial(syntheticTies, ALLUVIAL_NARROW);
		const long = sources.find(({ id }) => id === 'c');
		expect(long?.name.endsWith('…')).toBe(true);
		expect(textWidth(long?.name ?? '', frame.font)).toBeLessThanOrEqual(frame.left);
		expect(long?.full).toBe(syntheticTies[3]?.sourceName);
		expect(sources.find(({ id }) => id === 'b')?.name).toBe('虚构支援方b');
	});

	it('is empty without pairs, and then has no height to speak of', () => {
		const { empty, ribbons, frame } = layoutAlluvial([], ALLUVIAL_WIDE);
		expect(empty).toBe(true);
		expect(ribbons).toEqual([]);
		expect(frame.height).toBe(ALLUVIAL_WIDE.top + ALLUVIAL_WIDE.bottom);
	});

	it('draws every pair once, from within its supporter to within its county, in the frame', () => {
		fc.assert(
			fc.property(many, (ties) => {
				const { frame, sources, targets, ribbons } = layoutAlluvial(ties, ALLUVIAL_NARROW);
				expect(ribbons.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
				for (const { source, target, path } of ribbons) {
					const [, start = '', stop = ''] =
						/^M[\d.]+,([\d.]+)C.* [\d.]+,([\d.]+)$/.exec(path) ?? [];
					const [from, to] = [
						sources.find(({ id }) => id === source),
						targets.find(({ id }) => id === target)
					];
					expect(Number(start)).toBeGreaterThan(from?.y ?? Infinity);
					expect(Number(start)).toBeLessThan((from?.y ?? 0) + (from?.height ?? 0));
					expect(Number(stop)).toBeGreaterThan(to?.y ?? Infinity);
					expect(Number(stop)).toBeLessThan((to?.y ?? 0) + (to?.height ?? 0));
				}
				for (const column of [sources, targets])
					for (const [i, one] of column.entries()) {
						expect(one.y + one.height).toBeLessThanOrEqual(frame.height);
						// A line of text has room: names of neighbours do not touch.
						const next = column[i + 1];
						if (next) expect(next.textY - one.textY).toBeGreaterThanOrEqual(frame.font);
					}
			})
		);
	});
});
