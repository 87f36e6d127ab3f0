/** The overview in English, key by key as in Chinese. */
import type { overview as chinese } from '../zh/overview';

export const overview: typeof chinese = {
	map: (p) =>
		`${p.name}: ${p.recipients} recipients, ${p.links > 0 ? `${p.links} pairs stated by sources` : 'no pair stated by a source, so no link is drawn'}`,
	elapsed: (percent) => `${percent} of the term has passed`,
	left: (time) => `${time} left`,
	until: (date) => `Term until ${date}`,
	stage: (p) => `${p.name} until ${p.date}: ${p.time} left`,
	targets: (n) => `${n} targets and thresholds`,
	unknown: 'Not known yet',
	listIncomplete: (known, expected) => `${expected} on the list, ${known} seen`,
	pending: (n) => `${n} on the list still to be verified`,
	windows: (known, due) =>
		known === 0
			? `No public record of the ${due} recurring tasks due`
			: `Public record of ${known} of the ${due} recurring tasks due`,
	gaps: (n) => `${n} things the document leaves out`,
	change: {
		first: (asOf) =>
			`This is the first snapshot (as of ${asOf}): there is none before it to compare with.`,
		since: (p) => `This snapshot (as of ${p.asOf}) against the one before (as of ${p.before}): `,
		table: (p) =>
			p.same
				? `${p.name}: changed, still ${p.after} rows`
				: `${p.name}: ${p.before} → ${p.after} rows`,
		lines: (lines) => `${lines.join('; ')}.`,
		noRows: 'no row of any table has changed.',
		rules: ' The rules of computation were changed.'
	},
	comparison: {
		title: 'Five programmes, the same fields side by side',
		lead: 'Side by side only, never added up or ranked: each document defines its own terms. What is missing is named.',
		field: 'Field',
		fields: {
			document: 'Document',
			issuer: 'Issuer',
			issued: 'Issued',
			term: 'Term, in the document’s words',
			progress: 'Progress of the term',
			scope: 'Area',
			mode: 'How support is given',
			recipients: 'Recipients',
			supporters: 'List of supporters',
			links: 'Pairs seen',
			targets: 'Targets and thresholds',
			duties: 'Recurring duties',
			windows: 'Due, and on public record',
			projects: 'Named projects',
			instruments: 'Policy instruments',
			funds: 'Public records of money',
			events: 'Public records of events',
			clauses: 'Clauses',
			gaps: 'Left out by the document'
		},
		oneEnd: 'no start stated, so no progress',
		notListed: 'No list in the document',
		noLinks: 'Not published',
		pairs: (links, supporters, recipients) =>
			`${links} pairs (${supporters} supporters, ${recipients} recipients)`,
		due: (due, known) => `${due} due, ${known} on public record`,
		noRecurring: 'Nothing recurring has fallen due',
		none: 'None in the document',
		noData: 'No public data',
		count: (n) => `${n}`,
		known: (n) => `${n} known`,
		places: (n) => `${n}`
	}
};
