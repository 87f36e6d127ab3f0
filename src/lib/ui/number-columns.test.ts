import { expect, test } from 'vitest';
import { numberColumns } from './number-columns';

test('a column of numbers may have signs, units, gaps and remarks; words and dates are none', () => {
	expect(
		numberColumns([
			['利川市', '农村收入', '8.25%', '+0.30 个百分点', '2021', '', '2024-05-01', '1,204.5 亿元'],
			['房县', '4 项合计', '—', '−1.20 percentage points', '2022', '', '2024-06-01', '5.1 (2023)']
		])
	).toEqual([false, false, true, true, true, false, false, true]);
	expect(numberColumns([['农村收入'], ['3 个县未公布，2 个县推算']])).toEqual([false]);
	expect(numberColumns([])).toEqual([]);
});
