/** Synthetic paces for tests: no real places. */
import type { PaceRow } from './layout';

export const syntheticPace: PaceRow[] = [
	{ adcode: '990001', name: '虚县一', soFar: 5, needed: 6.5, province: 6 },
	{ adcode: '990002', name: '虚构自治县', soFar: 1.2, needed: 13.4, province: 6 },
	{ adcode: '990003', name: '虚县三', soFar: -2, needed: 9, province: 6 }
];
