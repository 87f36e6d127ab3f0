import { GROUPS, groupNames, rules } from '$lib/methods/rules';
import { methodsWords } from './methods-words';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => {
	const words = methodsWords(params.lang);
	return {
		title: words.title,
		heading: words.heading(rules.length),
		lead: words.lead,
		coverage: words.coverage,
		pendingMark: words.pendingMark,
		groups: groupNames.map((name) => ({
			name: words.groups[name],
			rules: GROUPS[name].map(({ id, views }) => ({
				id,
				title: words.rules[id]?.title ?? id,
				question: words.rules[id]?.question ?? '',
				pending: views.length === 0
			}))
		}))
	};
};
