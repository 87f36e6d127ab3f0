import { describe, expect, it } from 'vitest';
import { formatYearList } from './years';

describe('a list of years', () => {
	it('joins consecutive years and keeps gaps visible', () => {
		expect(formatYearList('2021,2022,2023', 'zh')).toBe('2021—2023');
		expect(formatYearList('2021,2022,2024', 'zh')).toBe('2021—2022、2024');
		expect(formatYearList('2024, 2021', 'en')).toBe('2021, 2024');
	});

	it('is one year when there is one, null when there is none', () => {
		expect(formatYearList('2021', 'zh')).toBe('2021');
		expect(formatYearList('', 'zh')).toBeNull();
		expect(formatYearList(null, 'en')).toBeNull();
	});
});
