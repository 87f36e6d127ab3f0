import { describe, expect, it } from 'vitest';
import { countyFact } from './facts';
import { syntheticCard } from './synthetic';

const facts = syntheticCard.map((row) => countyFact(row, 'zh'));

describe('the facts of a county card', () => {
	it('give level with unit, and average growth of county and province', () => {
		expect(facts[0]).toMatchObject({
			level: '263.7 亿元',
			year: 2023,
			growth: '5.9%',
			average: '9.8%',
			provinceAverage: '9.1%'
		});
	});

	it('say on which side of the province the county stands', () => {
		expect(facts[0]?.gap).toEqual({ points: '0.7', signed: '+0.7', side: 'ahead' });
		expect(facts[1]?.gap).toEqual({ points: '2.5', signed: '\u22122.5', side: 'behind' });
	});

	it('keep the side of a small gap, and call only no gap level', () => {
		expect(facts[2]?.gap).toEqual({ points: '0.03', signed: '−0.03', side: 'behind' });
		expect(countyFact({ ...syntheticCard[2]!, average_gap: 0 }, 'zh').gap?.side).toBe('level');
	});

	it('leave everything null where nothing was published', () => {
		expect(facts[3]).toMatchObject({ level: null, growth: null, average: null, gap: null });
		expect(facts[3]?.source).toBeNull();
		expect(facts[3]?.derived).toBe(false);
	});
});
