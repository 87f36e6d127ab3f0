import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableNamed } from '../../lib/model/tables';
import type { Row } from '../dataset';
import { withoutSmallCells } from './small-cells';
import { dataset } from './synthetic';

const table = tableNamed('attendance_total');
const COUNTS = ['persons_due', 'persons_present', 'months_assessed', 'months_met'] as const;

const cell = (recipient: string | null, counts: readonly number[], month = '2025-01') => ({
	programme: 'p',
	supporter: null,
	recipient,
	month,
	...Object.fromEntries(COUNTS.map((column, at) => [column, counts[at] ?? counts[0] ?? 0]))
});

const kept = (rows: readonly ReturnType<typeof cell>[]): Row[] =>
	withoutSmallCells(table, dataset({ attendance_total: rows }).get(table.name)?.rows ?? []);
const places = (rows: readonly ReturnType<typeof cell>[]) =>
	kept(rows).map((row) => row.values.recipient);

describe('totals of people at publishing', () => {
	it('are withheld below 3 and kept at 3', () => {
		expect(places([cell('a', [2]), cell('b', [2]), cell('c', [3]), cell('d', [9])])).toEqual([
			'c',
			'd'
		]);
	});

	it('are withheld when any one count is below 3, nought included', () => {
		expect(
			places([cell('a', [9, 9, 9, 2]), cell('b', [9, 9, 9, 0]), cell('c', [9, 2, 2, 2])])
		).toEqual([]);
	});

	it('take the next smallest with them, so that the whole minus the rest finds nobody', () => {
		const rows = [cell(null, [20]), cell('a', [2]), cell('b', [5]), cell('c', [13])];
		expect(places(rows)).toEqual([null, 'c']);
	});

	it('do not touch another month', () => {
		expect(places([cell('a', [2], '2025-01'), cell('b', [5], '2025-02')])).toEqual(['b']);
	});

	it('never leave a published count, or a remainder, of one or two people', () => {
		const counts = fc.integer({ min: 0, max: 9 });
		fc.assert(
			fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (sizes) => {
				const rows = sizes.map((size, at) => cell(`r${at}`, [size]));
				const published = kept(rows).map((row) => Number(row.values.persons_due));
				const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
				const remainder = sum(sizes) - sum(published);
				expect(published.every((size) => size >= 3)).toBe(true);
				const nothingLeft = published.length === sizes.length;
				expect(published.length === 0 || nothingLeft || remainder >= 3).toBe(true);
			})
		);
	});
});
