/** The words of one rule of computation, in either language. */
export interface RuleWords {
	title: string;
	/** What a reader wants to know when the rule answers. */
	question: string;
	/** The rule in sentences. */
	definition: readonly string[];
	/** The rule in signs; `_{…}` is set low, `^{…}` high. */
	formula: readonly string[];
	/** What to look for in the worked example; empty for a rule that has none. */
	example: string;
}

/** Words of rules by their id. */
export type RulesWords = Readonly<Record<string, RuleWords>>;
