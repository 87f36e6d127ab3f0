import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINES } from '$lib/charts/comparison/series';
import { readChoice, writeCounties, writeIndicators } from './choice';

const counties = Array.from({ length: 20 }, (_, i) => String(990001 + i));
const offer = {
	counties,
	indicators: ['gdp', 'budget_revenue', 'rural_income'],
	years: [2019, 2020, 2022],
	opening: ['990003', '990004']
};
const nothing = { counties: null, indicators: null, mode: null, from: null, to: null };

describe('what the address compares', () => {
	it('opens with both ends, all indicators and all years', () => {
		expect(readChoice(nothing, offer)).toEqual({
			counties: ['990003', '990004'],
			indicators: offer.indicators,
			mode: 'index',
			from: 2019,
			to: 2022,
			unknown: [],
			left: []
		});
	});

	it('can hold no county at all, which is not the opening', () => {
		const chosen = readChoice({ ...nothing, counties: writeCounties([]) }, offer);
		expect(chosen).toMatchObject({ counties: [], unknown: [] });
	});

	it('reads back what it writes, up to the most a chart can hold, and names the rest', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(counties), (asked) => {
				const chosen = readChoice({ ...nothing, counties: writeCounties(asked) }, offer);
				expect(chosen.counties).toEqual(asked.slice(0, MOST_LINES));
				expect(chosen.left).toEqual(asked.slice(MOST_LINES));
			})
		);
	});

	it('names codes that are no county and goes on with the others', () => {
		const chosen = readChoice({ ...nothing, counties: '990001,110000,990001' }, offer);
		expect(chosen).toMatchObject({ counties: ['990001'], unknown: ['110000'] });
	});

	it('turns years round that are the wrong way, and ignores those nobody has', () => {
		const years = (from: string, to: string) => {
			const choice = readChoice({ ...nothing, from, to }, offer);
			return [choice.from, choice.to];
		};
		expect(years('2022', '2020')).toEqual([2020, 2022]);
		expect(years('2021', 'abc')).toEqual([2019, 2022]);
	});

	it('keeps the order of the indicators, and writes all of them as none', () => {
		const chosen = readChoice({ ...nothing, indicators: 'rural_income,gdp,bogus' }, offer);
		expect(chosen.indicators).toEqual(['gdp', 'rural_income']);
		expect(writeIndicators(offer.indicators, offer.indicators)).toBeNull();
		expect(writeIndicators(['gdp'], offer.indicators)).toBe('gdp');
	});

	it('falls back to the first mode', () => {
		expect(readChoice({ ...nothing, mode: 'gap' }, offer).mode).toBe('gap');
		expect(readChoice({ ...nothing, mode: 'bogus' }, offer).mode).toBe('index');
	});
});
