import { expect, test } from 'vitest';
import type { DutyWindow } from './duties-data';
import { axisOf, cellsOf, tally, yearTicks } from './strip';

const window = (window_start: string, window_end: string): DutyWindow => ({
	obligation: 'o',
	ordinal: 1,
	window_start,
	window_end,
	due_on: window_end,
	graced_to: window_end,
	state: 'no_data',
	bodies: 1,
	events: 0,
	on_time: 0,
	late: 0,
	missing: 0
});

const WINDOWS = [
	window('2023-01-01', '2023-12-31'),
	window('2024-01-01', '2024-12-31'),
	window('2025-01-01', '2028-12-31')
];

test('the axis runs from the first window to the end of the as-of year at most', () => {
	expect(axisOf(WINDOWS, '2026-11-22')).toEqual({
		from: '2023-01-01',
		to: '2026-12-31',
		days: 1461
	});
	expect(axisOf(WINDOWS.slice(0, 2), '2026-11-22')).toMatchObject({ to: '2024-12-31' });
	expect(axisOf([], '2026-11-22')).toBeNull();
});

test('cells stand end to end and fill the axis', () => {
	const axis = axisOf(WINDOWS, '2026-11-22');
	const cells = axis ? cellsOf(WINDOWS, axis) : [];
	expect(cells[0]?.left).toBe(0);
	for (const [at, cell] of cells.entries())
		expect(cell.left + cell.width).toBeCloseTo(cells[at + 1]?.left ?? 100, 9);
});

test('every year is marked once, at its first day', () => {
	const axis = axisOf(WINDOWS, '2026-11-22');
	const ticks = axis ? yearTicks(axis) : [];
	expect(ticks.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
	expect(ticks[1]?.left).toBeCloseTo((100 * 365) / 1461, 9);
});

test('states are counted in the order given, absent ones left out', () => {
	expect(
		tally(
			[{ state: 'late' }, { state: 'on_time' }, { state: 'late' }],
			['on_time', 'late', 'missing']
		)
	).toEqual([
		{ state: 'on_time', count: 1 },
		{ state: 'late', count: 2 }
	]);
});
