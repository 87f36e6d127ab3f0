import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-width';
import { AHEAD, CROSSING, PROVINCE } from '../trend/synthetic';
import { COMPARISON_NARROW, COMPARISON_WIDE, layoutComparison } from './layout';
import { COMPARISON_MODES, comparisonSeries, MOST_LINES, type ComparisonMode } from './series';
import { syntheticComparison, syntheticCrowd } from './synthetic';

const ALL = { from: 2000, to: 2100 };
const CROWD = [...new Set(syntheticCrowd.map(({ adcode }) => adcode))];

function layout(
	mode: ComparisonMode,
	chosen: readonly string[],
	{ frame = COMPARISON_WIDE, rows = syntheticComparison, span = ALL } = {}
) {
	const shown = rows.filter(({ adcode }) => adcode === PROVINCE || chosen.includes(adcode));
	return layoutComparison(comparisonSeries(shown, mode, span), {
		frame,
		mode,
		chosen,
		decimals: 1,
		locale: 'zh'
	});
}

describe('a comparison of counties', () => {
	it('draws at most twelve counties, the first chosen', () => {
		const drawn = layout('growth', CROWD, { rows: syntheticCrowd });
		expect(CROWD.length).toBeGreaterThan(MOST_LINES);
		expect(drawn.lines.map(({ adcode }) => adcode)).toEqual(CROWD.slice(0, MOST_LINES));
	});

	it('gives a county the look of its place among the chosen, whatever the order of rows', () => {
		const drawn = layout('growth', [CROSSING, AHEAD]);
		const looks = new Map(drawn.lines.map(({ adcode, look }) => [adcode, look]));
		expect([looks.get(CROSSING), looks.get(AHEAD), looks.get(PROVINCE)]).toEqual([0, 1, null]);
	});

	it('has no province in the mode that measures against it', () => {
		const drawn = layout('gap', [AHEAD, CROSSING]);
		expect(drawn.lines.map(({ adcode }) => adcode)).toEqual([AHEAD, CROSSING]);
		expect(drawn.yTicks.filter(({ base }) => base).map(({ label }) => label)).toEqual(['0']);
	});

	it('names the year of a line that ends before the others', () => {
		const rows = syntheticComparison.filter(({ adcode, year }) => adcode !== AHEAD || year < 2023);
		const texts = layout('growth', [AHEAD, CROSSING], { rows }).labels.map(
			({ lines }) => lines[0]?.text
		);
		expect(texts).toEqual(['全省 6.0%', '虚甲 8.0% (2022)', '虚乙 2.0%']);
	});

	it('draws only the years asked for', () => {
		const drawn = layout('growth', [AHEAD], { span: { from: 2022, to: 2023 } });
		expect(drawn.years).toEqual([2022, 2023]);
	});

	it('dots levels over unknown years and never rates', () => {
		const rows = syntheticComparison.filter(
			({ adcode, year }) => adcode !== AHEAD || year !== 2022
		);
		const bridge = (mode: ComparisonMode) =>
			layout(mode, [AHEAD], { rows }).lines.find(({ adcode }) => adcode === AHEAD)?.bridge;
		expect(bridge('level')).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
		expect(bridge('growth')).toBe('');
	});

	it('keeps every dot and label inside the frame, and no label on another', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...COMPARISON_MODES),
				fc.constantFrom(COMPARISON_NARROW, COMPARISON_WIDE),
				fc.shuffledSubarray(CROWD, { minLength: 1 }),
				(mode, frame, chosen) => {
					const drawn = layout(mode, chosen, { frame, rows: syntheticCrowd });
					for (const { x, y } of drawn.lines.flatMap(({ dots }) => dots)) {
						expect(x).toBeGreaterThanOrEqual(drawn.frame.left);
						expect(x).toBeLessThanOrEqual(drawn.frame.width - drawn.frame.right);
						expect(y).toBeGreaterThanOrEqual(0);
						expect(y).toBeLessThanOrEqual(drawn.frame.height - drawn.frame.bottom);
					}
					const heights = drawn.labels.flatMap(({ lines }) => lines.map(({ y }) => y));
					heights.sort((a, b) => a - b);
					expect(heights[0] ?? 0).toBeGreaterThanOrEqual(0);
					expect(heights.at(-1) ?? 0).toBeLessThanOrEqual(drawn.frame.height);
					heights.slice(1).forEach((y, i) => {
						expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(drawn.frame.font);
					});
					for (const label of drawn.labels)
						for (const { text } of label.lines)
							expect(label.x + textWidth(text, drawn.frame.font)).toBeLessThanOrEqual(
								drawn.frame.width
							);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is empty without a figure', () => {
		const rows = syntheticComparison.map((row) => ({ ...row, growth: null }));
		const drawn = layout('growth', [AHEAD], { rows });
		expect(drawn).toMatchObject({ empty: true, lines: [], labels: [], xTicks: [] });
	});
});
