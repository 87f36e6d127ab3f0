/** Views that gather or reshape rows and hold no rule of their own, each with the reason. */
export const PLUMBING: Readonly<Record<string, string>> = {
	year_list_of: 'writes years as a list',
	programme_known: 'counts what the sentence of a programme page says',
	clause_fact: 'gathers the facts of each clause for the pages of documents',
	clause_coverage: 'counts them',
	programme_comparison: 'puts the fields of all programmes side by side',
	bulletin_issue: 'names an issue after its month',
	reported_event_at: 'sorts recorded events by how recent they are',
	weighty_defect: 'chooses the text defects a bulletin mentions',
	bulletin_at: 'gathers what a bulletin says of each programme',
	supporter_record: 'gathers every record that names who gives support',
	supporter: 'one row for each of those who give it',
	supporter_programme: 'counts their records by programme',
	stated_link: 'adds names, places and sources to links',
	class_promise: 'sorts promises by the class of party they name',
	supporter_class: 'the classes a supporter belongs to'
};
