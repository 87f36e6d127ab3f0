import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSlope, SLOPE_NARROW, SLOPE_WIDE } from './layout';
import { syntheticOptions, syntheticSlopes } from './synthetic';

const options = { ...syntheticOptions, frame: SLOPE_WIDE };

describe('layout of the slopes', () => {
	it('writes name and growth at the end, the name alone where levels do not chain', () => {
		expect(layoutSlope(syntheticSlopes, options).lines.map(({ text }) => text)).toEqual([
			'全省 +20%',
			'虚县1 +50%',
			'虚县2',
			'虚县3 −5%'
		]);
	});

	it('rises with the figure, and keeps names apart and inside', () => {
		const amount = fc.double({ min: 0.5, max: 5000, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 45 }), (pairs) => {
				const rows = pairs.map(([first, last], i) => ({
					...syntheticSlopes[1]!,
					adcode: String(990000 + i),
					first,
					last
				}));
				const { lines, frame } = layoutSlope(rows, { ...options, frame: SLOPE_NARROW });
				expect(lines).toHaveLength(rows.length);
				lines.forEach((line, i) => {
					const [first, last] = pairs[i] ?? [0, 0];
					if (last > first) expect(line.to).toBeLessThanOrEqual(line.from);
					if (last < first) expect(line.to).toBeGreaterThanOrEqual(line.from);
					expect(line.textY).toBeGreaterThan(0);
					expect(line.textY).toBeLessThanOrEqual(frame.height);
				});
				const heights = lines.map(({ textY }) => textY).sort((a, b) => a - b);
				heights
					.slice(1)
					.forEach((y, i) => expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(15));
			})
		);
	});

	it('is empty without rows', () => {
		expect(layoutSlope([], options)).toMatchObject({ empty: true, lines: [] });
	});
});
