import { ruleOf, rules } from '$lib/methods/rules';
import { rows, snapshotId } from '$lib/server/rows';
import { methodsWords } from '../methods-words';
import { ruleClauses } from './rule-clauses';
import { rulePage } from './rule-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	rules.flatMap(({ id }) => [{ rule: id }, { lang: 'en', rule: id }]);

export const load: PageServerLoad = async ({ params }) => {
	const rule = ruleOf(params.rule);
	const { title, labels } = methodsWords(params.lang);
	return {
		snapshot: await snapshotId(),
		title,
		labels,
		refs: rule.clauses,
		clauses: await ruleClauses(rows, rule.clauses),
		rule: await rulePage(rule, params.lang)
	};
};
