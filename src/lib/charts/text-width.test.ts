import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';

describe('estimated text width', () => {
	it('counts a Han character as one em', () => {
		expect(textWidth('利川市', 12)).toBe(36);
		expect(textWidth('', 12)).toBe(0);
	});

	it('grows with the font and is narrower for figures', () => {
		expect(textWidth('132.2', 20)).toBeCloseTo(2 * textWidth('132.2', 10));
		expect(textWidth('1322', 12)).toBeLessThan(textWidth('利川市镇', 12));
	});
});
