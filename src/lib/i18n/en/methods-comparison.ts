/** English words of the rules of comparing counties with others. */
import type { RulesWords } from '../rule-words';

export const comparison: RulesWords = {
	'similar-economy': {
		title: 'Counties of similar economy',
		question: 'Which counties are most like this one, so that comparing them is fair?',
		definition: [
			'Only counties of the same map. Of each indicator the year most counties have is taken (the later of equals), published levels only, no derived ones.',
			'Natural logarithms of the levels are standardised over the counties of the map with a figure; the distance of two counties is the root mean square of their differences over the indicators both have: at least two, GDP one of them.',
			'Population is not held, so nothing is per head; no document asks for such peers.'
		],
		formula: [
			'z_{i} = ( ln x_{i} − mean ln x ) / sd ln x',
			'd(a, b) = sqrt( ( Σ_{i} ( z_{i,a} − z_{i,b} )^{2} ) / k )　(i: indicators of both, k ≥ 2)'
		],
		example:
			'Jia and Yi are close on both and nearest to each other; Bing is far larger and far from both.'
	}
};
