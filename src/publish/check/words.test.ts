import { describe, expect, it } from 'vitest';
import { distance, listed, nearest } from './words';

describe('the word a person meant', () => {
	it('counts changes, missing letters and swapped neighbours', () => {
		expect(distance('', '甲乙')).toBe(2);
		expect(distance('bagde', 'badge')).toBe(1);
		expect(distance('yearbok', 'yearbook')).toBe(1);
		expect(distance('kitten', 'sitting')).toBe(3);
	});

	it('suggests the nearest, and nothing when none is near', () => {
		expect(nearest('Yearbok', ['press', 'yearbook'])).toBe('yearbook');
		expect(nearest('年鉴', ['press', 'yearbook'])).toBeNull();
	});

	it('takes a short word as meant unless only its case differs', () => {
		expect(nearest('E', ['A', 'B'])).toBeNull();
		expect(nearest('a', ['A', 'B'])).toBe('A');
	});

	it('cuts long lists', () => expect(listed(['甲', '乙', '丙'], 2)).toBe('甲、乙…'));
});
