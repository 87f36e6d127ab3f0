/** Synthetic levels for tests: no real places. */
import type { SlopeOptions } from './layout';
import type { SlopeRow } from './rows';

const slope = (adcode: string, first: number, last: number, more: Partial<SlopeRow> = {}) => ({
	adcode,
	first,
	last,
	growth: 100 * (last / first - 1),
	broken: false,
	derived: false,
	province: false,
	...more
});

export const syntheticSlopes: SlopeRow[] = [
	slope('990000', 30, 36, { province: true }),
	slope('990001', 12, 18),
	slope('990002', 12.5, 18.2, { growth: null, broken: true }),
	slope('990003', 40, 38, { derived: true })
];

export const syntheticOptions: Omit<SlopeOptions, 'frame'> = {
	names: new Map(syntheticSlopes.map(({ adcode }, i) => [adcode, i === 0 ? '全省' : `虚县${i}`])),
	say: (value) => value.toFixed(1),
	locale: 'zh'
};
