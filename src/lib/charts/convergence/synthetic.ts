/** Synthetic counties for tests: no real places. */
import type { ConvergenceLine, ConvergenceOptions, ConvergencePoint } from './layout';

export const syntheticPoints: ConvergencePoint[] = [
	[12, 9],
	[20, 7.5],
	[41, 8],
	[75, 6],
	[160, 7],
	[330, 4.5],
	[600, 5],
	[1300, 3]
].map(([start = 1, growth = 0], i) => ({
	adcode: String(990001 + i),
	name: `虚县${i + 1}`,
	recipient: i % 2 === 0,
	start,
	growth
}));

export const syntheticLine: ConvergenceLine = {
	counties: 8,
	slope: -1.2,
	intercept: 12,
	mean_x: 4.6,
	sxx: 18,
	residual: 0.8,
	t: 2.447
};

export const syntheticOptions: Omit<ConvergenceOptions, 'frame'> = {
	line: syntheticLine,
	province: 5.8,
	words: { province: '全省' },
	decimals: 1,
	locale: 'zh',
	selected: null,
	hovered: null
};
