import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPace, PACE_NARROW, PACE_WIDE } from './layout';
import { syntheticPace } from './synthetic';

const options = { locale: 'zh', frame: PACE_WIDE } as const;

describe('layout of the pace to catch up', () => {
	it('has the farthest to go first, each with its two figures', () => {
		const { marks, province } = layoutPace(syntheticPace, options);
		expect(marks.map(({ name, text }) => [name, text])).toEqual([
			['虚构自治县', '1.2% → 13.4%'],
			['虚县三', '−2.0% → 9.0%'],
			['虚县一', '5.0% → 6.5%']
		]);
		expect(province?.pace).toBe(6);
	});

	it('has no common line where counties are held against different years', () => {
		const rows = syntheticPace.map((row, i) => ({ ...row, province: 6 + i }));
		expect(layoutPace(rows, options).province).toBeNull();
	});

	it('is empty where nobody is behind', () => {
		expect(layoutPace([], options)).toMatchObject({ empty: true, marks: [] });
	});

	it('keeps the marks between names and figures, the faster the farther right', () => {
		const row = fc.record({
			soFar: fc.integer({ min: -300, max: 300 }),
			needed: fc.integer({ min: -300, max: 900 }),
			province: fc.integer({ min: -300, max: 300 })
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (all) => {
				const rows = all.map((one, i) => ({
					adcode: String(990000 + i),
					name: `虚县${i}`,
					soFar: one.soFar / 10,
					needed: one.needed / 10,
					province: one.province / 10
				}));
				const { marks, nameX } = layoutPace(rows, { locale: 'zh', frame: PACE_NARROW });
				expect(marks).toHaveLength(rows.length);
				for (const mark of marks) {
					const given = rows.find(({ adcode }) => adcode === mark.adcode);
					for (const x of [mark.soFarX, mark.neededX, mark.provinceX]) {
						expect(x).toBeGreaterThan(nameX);
						expect(x).toBeLessThan(mark.textX);
					}
					if (given && given.needed > given.soFar)
						expect(mark.neededX).toBeGreaterThanOrEqual(mark.soFarX);
				}
			})
		);
	});
});
