import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsChange } from './rows-change';

const KEY = ['region', 'year'];
const row = (region: string, year: number, value: number | null) => ({ region, year, value });

describe('rows of two snapshots', () => {
	it('are new, gone or changed by the key of their table, whatever their order', () => {
		const before = [row('a', 2020, 1), row('b', 2020, 2), row('c', 2020, null)];
		const after = [row('c', 2020, 3), row('a', 2020, 1), row('d', 2020, 4)];
		expect(rowsChange(before, after, KEY)).toEqual({
			added: [row('d', 2020, 4)],
			removed: [row('b', 2020, 2)],
			changed: [{ before: row('c', 2020, null), after: row('c', 2020, 3), columns: ['value'] }]
		});
	});

	it('differ in a column only one release knows where it holds something', () => {
		const change = rowsChange(
			[row('a', 2020, 1)],
			[
				{ ...row('a', 2020, 1), note: null },
				{ ...row('b', 2020, 1), note: 'x' }
			],
			KEY
		);
		expect(change.changed).toEqual([]);
		expect(rowsChange([row('b', 2020, 1)], [{ ...row('b', 2020, 1), note: 'x' }], KEY)).toEqual({
			added: [],
			removed: [],
			changed: [
				{ before: row('b', 2020, 1), after: { ...row('b', 2020, 1), note: 'x' }, columns: ['note'] }
			]
		});
	});

	it('cannot be told apart where a key is not one', () => {
		expect(() => rowsChange([row('a', 2020, 1), row('a', 2020, 2)], [], KEY)).toThrow(
			/region、year/
		);
	});

	it('lead from one side to the other: none is lost and none made up', () => {
		const side = fc.uniqueArray(
			fc.record({
				region: fc.constantFrom('a', 'b', 'c'),
				year: fc.integer({ min: 2019, max: 2024 }),
				value: fc.option(fc.integer({ min: 0, max: 3 }))
			}),
			{ selector: ({ region, year }) => `${region}${year}` }
		);
		fc.assert(
			fc.property(side, side, (before, after) => {
				const { added, removed, changed } = rowsChange(before, after, KEY);
				const gone = new Set(removed);
				const kept = before.filter((one) => !gone.has(one));
				const rebuilt = kept.map(
					(one) => changed.find(({ before: was }) => was === one)?.after ?? one
				);
				const sorted = (rows: readonly object[]) => rows.map((one) => JSON.stringify(one)).sort();
				expect(sorted([...rebuilt, ...added])).toEqual(sorted(after));
			})
		);
	});
});
