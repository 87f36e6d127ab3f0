import { expect, test } from 'vitest';
import type { ReadingSensitivityRow } from '$lib/sql/rows/readings';
import { dependences } from './reading-dependence';

/** Invented counts of eight counties. */
const row = (
	reading: ReadingSensitivityRow['reading'],
	indicator: string,
	above: number,
	changed: number
): ReadingSensitivityRow => ({
	reading,
	indicator,
	recipients: 8,
	above,
	not_above: 8 - above,
	within_rounding: 0,
	none: 0,
	changed,
	changed_counties: null,
	first_year: 2021,
	last_year: 2023,
	province_growth: null,
	average_known: null,
	average_units: null
});

test('only what turns a quarter of the counties is said, the most changed first', () => {
	expect(
		dependences([
			row('default', 'gdp', 6, 0),
			row('default', 'revenue', 7, 0),
			row('default', 'income', 5, 0),
			row('P3', 'gdp', 4, 2),
			row('P3', 'revenue', 2, 5),
			row('earlier_base', 'revenue', 4, 3),
			row('P3', 'income', 4, 1)
		])
	).toEqual([
		{
			indicator: 'revenue',
			above: 7,
			readings: [
				{ reading: 'P3', above: 2 },
				{ reading: 'earlier_base', above: 4 }
			]
		},
		{ indicator: 'gdp', above: 6, readings: [{ reading: 'P3', above: 4 }] }
	]);
});

test('a reading that cannot be compared changes nothing', () => {
	expect(dependences([row('default', 'gdp', 6, 0), row('P2', 'gdp', 0, 0)])).toEqual([]);
});
