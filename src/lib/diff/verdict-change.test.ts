import { describe, expect, it } from 'vitest';
import { FOUR_INDICATORS, verdictChanges } from './verdict-change';

const cell = (change: object = {}) => ({
	...{ programme: 'hb2020', region: '420324', indicator: 'gdp' },
	...{ verdict: 'undecidable', comparison: 'above', county_growth: 9, province_growth: 8 },
	...{ year_list: '2021,2022,2023', reason: 'years_missing' },
	...change
});

describe('verdicts of two snapshots', () => {
	it('flip with the amounts behind them, the most telling first', () => {
		const [flip] = verdictChanges(
			[cell()],
			[cell({ comparison: 'not_above', county_growth: 7, year_list: '2021,2022,2023,2024' })],
			FOUR_INDICATORS
		);
		expect(flip).toEqual({
			of: { programme: 'hb2020', region: '420324', indicator: 'gdp' },
			...{ column: 'comparison', before: 'above', after: 'not_above' },
			why: [
				{ column: 'county_growth', before: 9, after: 7 },
				{ column: 'year_list', before: '2021,2022,2023', after: '2021,2022,2023,2024' }
			]
		});
	});

	it('are named once, by the verdict, where the comparison flips too', () => {
		const flips = verdictChanges(
			[cell()],
			[cell({ verdict: 'met', comparison: 'not_above' })],
			FOUR_INDICATORS
		);
		expect(flips).toMatchObject([
			{ column: 'verdict', before: 'undecidable', after: 'met', why: [] }
		]);
	});

	it('do not flip where only amounts move, and are new or gone with their cell', () => {
		expect(verdictChanges([cell()], [cell({ county_growth: 9.5 })], FOUR_INDICATORS)).toEqual([]);
		expect(verdictChanges([], [cell()], FOUR_INDICATORS)).toMatchObject([
			{ before: null, after: 'undecidable' }
		]);
		expect(verdictChanges([cell()], [], FOUR_INDICATORS)).toMatchObject([{ after: null }]);
	});
});
