/** English words of the pages about the five documents. */
import type { documents as zh } from '../zh/documents';

export const documents: typeof zh = {
	title: 'Documents',
	heading: (documents, clauses) => `${documents} documents, ${clauses} clauses`,
	lead: 'Each clause with its heading, one line in our own words, a short quote, and the targets, duties, projects and gaps that come from it.',
	toCoverage: 'Where each clause is shown',
	noNumber: 'No document number',
	counts: (clauses, targets, obligations) =>
		`${clauses} clauses · ${targets} targets and thresholds · ${obligations} recurring duties`,
	contents: 'Clauses',
	notCopied:
		'The full texts are not part of this site. A publisher may supply them in the column “text” of clause.csv; then they show here.',
	fullText: 'Full text',
	toProgramme: 'To the programme',
	kinds: {
		target: 'Targets and thresholds',
		obligation: 'Recurring duties',
		project: 'Projects',
		list: 'Lists',
		member: 'Places named',
		instrument: 'Instruments',
		benefit_rule: 'Benefit-sharing rules',
		fund_tier_rule: 'Fund tiers',
		assessment_rule: 'Assessment rules',
		actor: 'Who is responsible',
		people_demand: 'Demands on people',
		task: 'Special actions',
		deliverable: 'Tasks without a number',
		label: 'Phrases',
		gap: 'Left open by the document',
		text_defect: 'Defects of the text',
		programme: 'About the document'
	},
	data: (words) => `Data: ${words}`,
	textOnly: 'Nothing in this clause can be tracked; only its summary is shown.',
	notEntered: 'No fact of this clause has been entered yet; only its summary is shown.',
	note: 'Note:',
	coverage: {
		title: 'Clause coverage',
		heading: (clauses, onPages) => `${onPages} of ${clauses} clauses yield facts you can look up`,
		lead: (textOnly) =>
			`The other ${textOnly} are text only: nothing to track, or nothing entered yet. This table is made from the data, not written by hand.`,
		document: 'Document',
		clause: 'Clause',
		data: 'Data',
		facts: 'Facts',
		pages: 'Shown on',
		clausePage: 'Clause',
		textOnly: 'Text only',
		notEntered: 'Text only: not entered yet',
		none: '—'
	}
};
