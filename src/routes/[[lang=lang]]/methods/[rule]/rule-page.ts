/** Everything the page of one rule shows, in one language; the worked example is computed here. */
import { languageOf, loadWords } from '$lib/i18n';
import { insertsOf } from '$lib/methods/example-sql';
import type { Example, Rule, Use } from '$lib/methods/rule';
import { exampleRows } from '$lib/server/example-rows';
import { viewsScript, viewTexts } from '$lib/sql/view-texts';
import { methodsWords } from '../methods-words';
import { exampleTable, type ExampleTable } from './example-table';
import { formulaParts, type FormulaPart } from './formula-parts';

interface RuleView {
	name: string;
	file: string;
	/** The comment: a sentence in the page's language, and the further lines in English. */
	description: string;
	more: string;
	sql: string;
	/** Whether `from name` reads it; a macro needs arguments. */
	readable: boolean;
}

export interface RulePage {
	title: string;
	question: string;
	definition: readonly string[];
	formula: FormulaPart[][];
	ownChoice: boolean;
	/** The first option is the default and says so. */
	switches: { name: string; options: string[]; where: string }[];
	/** Null for a rule without an implementation. */
	example: (ExampleTable & { lead: string; script: string }) | null;
	views: RuleView[];
	uses: { use: Use; name: string | null }[];
}

/** Rows of each example, computed once for both languages. */
const computed = new Map<Example, ReturnType<typeof exampleRows>>();

function rowsOf(example: Example): ReturnType<typeof exampleRows> {
	const known = computed.get(example);
	if (known) return known;
	const rows = exampleRows({
		inserts: insertsOf(example),
		views: viewsScript,
		sql: example.sql
	});
	computed.set(example, rows);
	return rows;
}

/**
 * @param lang the route's language parameter.
 * @throws if the rule has no words or names a view that does not exist, or if its example fails.
 */
export async function rulePage(rule: Rule, lang: string | undefined): Promise<RulePage> {
	const language = languageOf(lang);
	const methods = methodsWords(lang);
	const own = methods.rules[rule.id];
	if (!own) throw new Error(`规则 ${rule.id} 没有文字。`);
	const speech = { language, words: await loadWords(language), methods } as const;
	const { example } = rule;
	return {
		title: own.title,
		question: own.question,
		definition: own.definition,
		formula: own.formula.map(formulaParts),
		ownChoice: rule.ownChoice,
		switches: rule.switches.map((name) => {
			const { options, ...others } = methods.switchWords[name];
			const [first = '', ...further] = options;
			return { ...others, options: [methods.byDefault(first), ...further] };
		}),
		example: example && {
			...exampleTable(await rowsOf(example), example.inputs, speech),
			lead: own.example,
			script: [insertsOf(example), `${example.sql};`].filter(Boolean).join('\n')
		},
		views: rule.views.map((name) => {
			const found = viewTexts.get(name);
			if (!found) throw new Error(`语义层里没有 ${name}。`);
			const { file, zh, en, more, sql, readable } = found;
			return { name, file, description: language === 'en' ? en : zh, more, sql, readable };
		}),
		uses: rule.uses.map((use) => ({
			use,
			name: 'page' in use ? methods.pages[use.page] : null
		}))
	};
}
