import { describe, expect, it } from 'vitest';
import { figureChanges } from './figure-change';

const row = (value: number | null, growth: number | null = null) => ({
	...{ region: '420324', indicator: 'gdp', year: 2023, vintage: 'bulletin', source: 'x' },
	...{ value, growth_pct: growth, note: null }
});
const change = (before: ReturnType<typeof row>, after: ReturnType<typeof row>) =>
	figureChanges({ added: [], removed: [], changed: [{ before, after, columns: [] }] });

describe('published figures', () => {
	it('are revised by an amount and by per cent of what stood there', () => {
		expect(change(row(200), row(210))).toEqual([
			{
				...{ region: '420324', indicator: 'gdp', year: 2023, vintage: 'bulletin', source: 'x' },
				...{ amount: 'value', kind: 'revised', before: 200, after: 210 },
				percent: expect.closeTo(5, 9) as number
			}
		]);
	});

	it('have no per cent for a growth rate, and none of nothing', () => {
		expect(change(row(1, 5.5), row(1, 6.1))).toMatchObject([
			{ amount: 'growth_pct', kind: 'revised', before: 5.5, after: 6.1, percent: null }
		]);
		expect(change(row(0), row(3))).toMatchObject([{ kind: 'revised', percent: null }]);
	});

	it('that were unknown are new, and those withdrawn are gone, even where the row stays', () => {
		expect(change(row(null, 5.5), row(7, 5.5))).toMatchObject([{ kind: 'added', before: null }]);
		expect(change(row(7), row(null))).toMatchObject([{ kind: 'removed', after: null }]);
		expect(figureChanges({ added: [row(1, 2)], removed: [], changed: [] })).toHaveLength(2);
	});

	it('say nothing of a row whose note alone was edited', () => {
		expect(change(row(7), { ...row(7), note: 'checked' as unknown as null })).toEqual([]);
	});
});
