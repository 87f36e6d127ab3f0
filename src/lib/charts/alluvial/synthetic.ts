/** Synthetic pairs for tests: no real places. */
import type { AlluvialTie } from './layout';

const tie = (source: string, target: string, ended = false): AlluvialTie => ({
	id: `${source}-${target}`,
	source,
	sourceName: `虚构支援方${source}${source === 'c' ? '，一个名称很长很长的国有投资集团公司' : ''}`,
	target,
	targetName: `虚县${target}`,
	ended
});

/** One supporter of three counties, one county with two supporters, one pair that has ended. */
export const syntheticTies: AlluvialTie[] = [
	tie('a', '3'),
	tie('a', '1'),
	tie('b', '2'),
	tie('c', '4'),
	tie('a', '5', true),
	tie('d', '2')
];
