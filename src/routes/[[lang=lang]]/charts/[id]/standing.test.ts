import { describe, expect, it } from 'vitest';
import { standingOf } from './standing';

const row = (part: Partial<Parameters<typeof standingOf>[0][number]>) => ({
	comparison: null,
	reference_only: false,
	first_year: null,
	last_year: null,
	...part
});

describe('the sentence above the charts', () => {
	it('counts a county without comparison as a recipient only', () => {
		const standing = standingOf([
			row({ comparison: 'above', first_year: 2021, last_year: 2023 }),
			row({ comparison: 'not_above', first_year: 2021, last_year: 2024 }),
			row({ comparison: 'within_rounding', first_year: 2022, last_year: 2024 }),
			row({ comparison: 'none' }),
			row({})
		]);
		expect(standing).toEqual({
			recipients: 5,
			comparable: 3,
			above: 1,
			notAbove: 1,
			within: 1,
			reference: false,
			from: 2021,
			to: 2024
		});
	});

	it('knows no years where nothing is compared', () => {
		expect(standingOf([row({})])).toMatchObject({ comparable: 0, from: null, to: null });
	});

	it('says that a comparison is at current prices as soon as one is', () => {
		const compared = { comparison: 'above', first_year: 2021, last_year: 2023 } as const;
		expect(standingOf([row(compared), row({ ...compared, reference_only: true })]).reference).toBe(
			true
		);
	});
});
