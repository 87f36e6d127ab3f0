/** Synthetic figures for tests: no real places. */
import { classify } from '../../geo/classes';
import type { SwarmOptions, SwarmRow } from './layout';

export const syntheticSwarm: SwarmRow[] = [-3.2, -1, -0.9, 0.4, 0.5, 0.6, 1.2, 4].map(
	(value, i) => ({
		adcode: String(990001 + i),
		name: `虚县${i + 1}`,
		value
	})
);

export const syntheticOptions: Omit<SwarmOptions, 'frame'> = {
	classes: classify(
		syntheticSwarm.map(({ value }) => value),
		'diverging'
	),
	say: (value) => value.toFixed(1),
	tick: (value, decimals) => value.toFixed(decimals),
	reference: { value: 0, text: '全省' },
	selected: null,
	hovered: null
};
