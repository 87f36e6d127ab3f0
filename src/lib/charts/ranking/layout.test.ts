import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRanking, RANKING_NARROW, RANKING_WIDE, type RankingRow } from './layout';
import { syntheticChanges, syntheticRanking } from './synthetic';

const options = { changes: syntheticChanges, locale: 'zh' } as const;
const rows = fc
	.array(
		fc.option(
			fc.integer({ min: -3000, max: 3000 }).map((hundredths) => hundredths / 100),
			{ nil: null }
		)
	)
	.map((gaps) =>
		gaps.map((gap, i): RankingRow => ({
			adcode: String(990000 + i),
			name: `虚县${i}`,
			gap,
			comparison: gap === null ? 'none' : gap > 0 ? 'above' : 'not_above'
		}))
	);

describe('layout of the ranking', () => {
	it('orders from ahead to behind, with place, gap and change', () => {
		const { bars, unknown } = layoutRanking(syntheticRanking, { ...options, frame: RANKING_WIDE });
		expect(bars.map(({ name, text, change }) => [name, text, change])).toEqual([
			['1 虚县5', '+3.1', '→'],
			['2 虚县1', '+1.2', '↑2'],
			['3 虚县3', '+0.04', ''],
			['4 虚县2', '−2.5', '↓3']
		]);
		expect(bars.map(({ hollow }) => hollow)).toEqual([false, false, true, false]);
		expect(unknown).toEqual(['990004']);
	});

	it('is empty where nobody can be compared', () => {
		const none = syntheticRanking.map((row) => ({ ...row, gap: null }));
		expect(layoutRanking(none, { ...options, frame: RANKING_NARROW })).toMatchObject({
			empty: true,
			bars: []
		});
	});

	it('has every county once, bars on their side of zero and inside the frame, longer for more', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const { bars, unknown, zeroX, frame } = layoutRanking(all, {
					...options,
					frame: RANKING_NARROW
				});
				expect([...bars.map(({ adcode }) => adcode), ...unknown].sort()).toEqual(
					all.map(({ adcode }) => adcode).sort()
				);
				for (const bar of bars) {
					expect(bar.x).toBeGreaterThanOrEqual(frame.left);
					expect(bar.x + bar.width).toBeLessThanOrEqual(frame.width - frame.right + 1);
					if (bar.ahead) expect(bar.x).toBe(zeroX);
					else expect(bar.x).toBeLessThanOrEqual(zeroX);
				}
				const ahead = bars.filter((bar) => bar.ahead).map(({ width }) => width);
				expect(ahead).toEqual([...ahead].sort((a, b) => b - a));
			})
		);
	});
});
