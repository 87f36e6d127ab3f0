import { describe, expect, it } from 'vitest';
import { isUnread, mapView, yearsFor } from './map-view';
import type { ProgrammeData } from './programme-data';

const cell = { indicator: 'gdp', adcode: '1', gap: 0.5, county_growth: 6 };
const value = (year: number, level: number | null) => ({ adcode: '1', year, value: level });

/** The parts of a page's data that the map reads. */
const data = (mapValues: Record<string, unknown[]>, scorecard: unknown[] = [cell]) =>
	({
		members: [{ role: 'recipient', adcode: '1' }],
		scorecard: { geometric: scorecard },
		mapValues
	}) as unknown as ProgrammeData;
const choice = { indicator: 'gdp', year: null, method: 'geometric' } as const;

describe('mapView', () => {
	it('shows the average of the scorecard without a year', () => {
		const shown = mapView(data({ gdp: [value(2022, 80)] }), { ...choice, mode: 'gap' });
		expect(shown.values.get('1')).toBe(0.5);
		expect(shown.year).toBeNull();
	});

	it('shows the newest level without a year', () => {
		const rows = data({ gdp: [value(2021, 70), value(2022, 80), value(2023, null)] });
		expect(mapView(rows, { ...choice, mode: 'level' })).toMatchObject({
			year: 2022,
			values: new Map([['1', 80]])
		});
	});

	it('never shows growth as a level while the levels are not read', () => {
		expect(mapView(data({}), { ...choice, mode: 'level' }).values.size).toBe(0);
		expect(yearsFor(data({}), { ...choice, mode: 'level' })).toEqual([]);
	});

	it('shows a year without a figure as nothing, not as its neighbour', () => {
		const rows = data({ gdp: [value(2021, 70)] });
		expect(mapView(rows, { ...choice, mode: 'level', year: 2022 }).values.size).toBe(0);
	});
});

describe('isUnread', () => {
	it('is so only for yearly values of an indicator that is not there', () => {
		const read = data({ gdp: [] });
		expect(isUnread(data({}), { ...choice, mode: 'level' })).toBe(true);
		expect(isUnread(data({}), { ...choice, mode: 'gap', year: 2022 })).toBe(true);
		expect(isUnread(data({}), { ...choice, mode: 'gap' })).toBe(false);
		expect(isUnread(read, { ...choice, mode: 'level' })).toBe(false);
	});
});
