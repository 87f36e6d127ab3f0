import { describe, expect, it } from 'vitest';
import { INDICATORS, syntheticClasses, syntheticScorecard } from '../scorecard/synthetic';
import { layoutStrip, STRIP_NARROW, STRIP_WIDE, type StripOptions } from './layout';

const options = (more: Partial<StripOptions> = {}): StripOptions => ({
	frame: STRIP_WIDE,
	indicators: INDICATORS.map((id) => ({ id, name: id })),
	classes: syntheticClasses,
	selected: null,
	hovered: null,
	...more
});

describe('strips of the counties against the province', () => {
	it('have a lane an indicator and a dot a county with a figure', () => {
		const { lanes } = layoutStrip(syntheticScorecard, options());
		expect(lanes.map(({ dots }) => dots.length)).toEqual([3, 2, 2, 2]);
	});

	it('keep the province in one line through all lanes: ahead is right of it, behind left', () => {
		const { lanes, zeroX } = layoutStrip(syntheticScorecard, options());
		for (const dot of lanes.flatMap(({ dots }) => dots)) {
			const row = syntheticScorecard.find(
				(one) =>
					one.adcode === dot.adcode &&
					lanes.some(({ indicator, dots }) => indicator === one.indicator && dots.includes(dot))
			);
			expect(Math.sign(dot.x - zeroX)).toBe(Math.sign(row?.gap ?? 0));
		}
		for (const lane of lanes) {
			expect(lane.ticks.find(({ label }) => label === '0')?.x).toBe(zeroX);
		}
	});

	it('keep every dot inside its lane and the frame', () => {
		for (const frame of [STRIP_NARROW, STRIP_WIDE]) {
			const crowd = Array.from({ length: 22 }, (_, i) => ({
				...(syntheticScorecard[0] ?? ({} as never)),
				adcode: `99${i}`,
				gap: 0.5 + (i % 3) / 100
			}));
			const { lanes, frame: whole } = layoutStrip(crowd, options({ frame }));
			const [lane] = lanes;
			for (const dot of lane?.dots ?? []) {
				expect(dot.x).toBeGreaterThan(0);
				expect(dot.x).toBeLessThan(whole.width);
				expect(dot.y).toBeGreaterThan(0);
				expect(dot.y).toBeLessThan(frame.height);
			}
			expect(lane?.dots).toHaveLength(22);
		}
	});

	it('name the two outermost counties and the selected one, each once', () => {
		const [gdp] = layoutStrip(syntheticScorecard, options({ selected: '990001' })).lanes;
		expect(gdp?.labels.map(({ role, adcode }) => [role, adcode])).toEqual([
			['selected', '990001'],
			['extreme', '990003']
		]);
	});

	it('colour the dots as the map does', () => {
		const [gdp] = layoutStrip(syntheticScorecard, options()).lanes;
		expect(gdp?.dots.map(({ token }) => token)).toEqual(['div-pos-1', 'div-neg-1', 'div-neg-2']);
	});

	it('are empty without figures, and stand on zero when all gaps are zero', () => {
		const silent = syntheticScorecard.map((row) => ({ ...row, gap: null }));
		const none = layoutStrip(silent, options());
		expect(none.empty).toBe(true);
		expect(none.lanes[0]?.ticks).toEqual([]);
		const level = syntheticScorecard.map((row) => ({ ...row, gap: 0 }));
		const { lanes, zeroX } = layoutStrip(level, options());
		expect(lanes.flatMap(({ dots }) => dots).every(({ x }) => x === zeroX)).toBe(true);
	});
});
