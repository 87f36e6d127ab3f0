import { expect, test } from 'vitest';
import { withAssumption, type CatchUp } from './catch-up';
import { choiceOf } from './readings-data';

const cell = (adcode: string, indicator: string, pace: number): CatchUp => ({
	adcode,
	indicator,
	years: 3,
	year_list: '2021,2022,2023',
	years_left: '2024,2025',
	years_published: null,
	years_assumed: '2024,2025',
	term_over: true,
	county_growth: 1,
	province_growth: 2,
	comparison: 'not_above',
	reference_only: false,
	assumed: 5,
	sources: null,
	province_ahead: 2,
	pace,
	faster: pace - 2
});

test('an assumption replaces the rows of its indicator and of no other', () => {
	const own = [cell('a', 'gdp', 3), cell('a', 'rural_income', 4)];
	const assumed = [cell('a', 'gdp', 7), cell('a', 'rural_income', 8)];
	expect(withAssumption(own, assumed, 'gdp').map(({ pace }) => pace)).toEqual([7, 4]);
	expect(withAssumption(own, null, 'gdp')).toEqual(own);
});

test('only the readings the page carries need no question', () => {
	expect(choiceOf({ method: 'arithmetic', average: 'P1', estimate: 'band' })).toBeNull();
	expect(choiceOf({ method: 'geometric', average: 'P1', estimate: 'point' })).toBe(
		'geometric P1 point'
	);
	expect(choiceOf({ method: 'geometric', average: 'P2', estimate: 'band' })).not.toBeNull();
});
