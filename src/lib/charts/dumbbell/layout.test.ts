import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUMBBELL_NARROW, DUMBBELL_WIDE, layoutDumbbell } from './layout';
import { syntheticIndicators } from './synthetic';

const options = { selected: null, locale: 'zh', frame: DUMBBELL_WIDE } as const;

describe('layout of a county against its province', () => {
	it('has every county that compares, and the province, without a chosen one', () => {
		const { rows } = layoutDumbbell(syntheticIndicators, options);
		expect(rows.map(({ dots }) => dots.length)).toEqual([3, 2, 0]);
		expect(rows.map(({ provinceX }) => provinceX === null)).toEqual([false, false, true]);
		expect(rows.map(({ unknown }) => unknown)).toEqual([false, false, true]);
	});

	it('has the chosen county alone, with its gap and side', () => {
		const { rows } = layoutDumbbell(syntheticIndicators, { ...options, selected: '990001' });
		expect(rows.map(({ chosen }) => chosen && [chosen.text, chosen.ahead])).toEqual([
			['+1.5', true],
			['−5.0', false],
			null
		]);
		expect(rows.every(({ dots }) => dots.length === 0)).toBe(true);
	});

	it('says unknown where the chosen county has nothing to compare, whoever else has', () => {
		const { rows } = layoutDumbbell(syntheticIndicators, { ...options, selected: '990003' });
		expect(rows.map(({ unknown }) => unknown)).toEqual([false, true, true]);
	});

	it('always has zero on the axis, and stands faster to the right', () => {
		const growth = fc.integer({ min: -200, max: 400 }).map((tenths) => tenths / 10);
		fc.assert(
			fc.property(fc.array(growth, { minLength: 1, maxLength: 12 }), growth, (all, province) => {
				const counties = all.map((value, i) => ({
					adcode: String(990000 + i),
					name: '虚县',
					growth: value,
					gap: value - province,
					province
				}));
				const { rows, ticks, frame } = layoutDumbbell([{ id: 'a', name: '', note: '', counties }], {
					...options,
					frame: DUMBBELL_NARROW
				});
				expect(ticks.filter(({ zero }) => zero)).toHaveLength(1);
				const dots = rows[0]?.dots ?? [];
				dots.forEach(({ x }, i) => {
					expect(x).toBeGreaterThanOrEqual(frame.left - 0.1);
					expect(x).toBeLessThanOrEqual(frame.width);
					dots.slice(i + 1).forEach((other, j) => {
						if ((all[i] ?? 0) < (all[i + 1 + j] ?? 0)) expect(x).toBeLessThanOrEqual(other.x);
					});
				});
			})
		);
	});

	it('is empty without any figure', () => {
		expect(layoutDumbbell(syntheticIndicators.slice(2), options).empty).toBe(true);
	});
});
