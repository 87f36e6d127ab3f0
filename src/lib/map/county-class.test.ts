import { describe, expect, it } from 'vitest';
import { classify } from '../geo/classes';
import { countyClass } from './county-class';

const values = new Map<string, number | null>([
	['420325', 6.1],
	['421222', null],
	['420102', 3]
]);
const recipients = new Set(['420325', '421222', '420324']);
const classes = classify([], 'diverging', { breaks: [-2, 0, 2, 4] });
const of = (adcode: string) => countyClass(adcode, values, recipients, classes);

describe('countyClass', () => {
	it('fills a recipient by its class', () => {
		expect(of('420325')).toBe('div-pos-3');
	});

	it('hatches a recipient without a figure, known as unknown or absent', () => {
		expect(of('421222')).toBe('none');
		expect(of('420324')).toBe('none');
	});

	it('leaves every other county plain, even one with a figure', () => {
		expect(of('420102')).toBe('land');
	});
});
