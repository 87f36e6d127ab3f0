import { describe, expect, it } from 'vitest';
import { newestDate } from './as-of';
import { dataset, SOURCES } from './synthetic';

describe('the newest date in the data', () => {
	it('is the latest day anything is known to have happened', () => {
		expect(newestDate(dataset({ source: SOURCES }))).toBe('2024-04-01');
		const event = [{ id: 'e1', date: '2024-05-02' }];
		expect(newestDate(dataset({ source: SOURCES, event }))).toBe('2024-05-02');
	});

	it('is no term, no deadline and no date known only to the month', () => {
		const programme = [{ id: 'pr1', issued: '2023-01-01', valid_to: '2035-12-31' }];
		const pairing = [{ id: 'p1', seen_to: '2024-05' }];
		expect(newestDate(dataset({ programme, pairing }))).toBe('2023-01-01');
	});

	it('is unknown when nothing is dated', () => expect(newestDate(dataset({}))).toBeNull());
});
