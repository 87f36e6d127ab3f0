/** Views that gather or reshape rows and hold no rule of their own, each with the reason. */
export const PLUMBING: Readonly<Record<string, string>> = {
	year_list_of: 'writes years as a list',
	programme_known: 'counts what the sentence of a programme page says',
	clause_fact: 'gathers the facts of each clause for the pages of documents',
	clause_coverage: 'counts them'
};
