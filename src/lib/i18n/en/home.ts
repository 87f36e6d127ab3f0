/** The overview's head in English, key by key as in Chinese. */
import type { home as zh } from '../zh/home';

export const home: typeof zh = {
	title: 'Five documents, one atlas',
	lead: 'Who supports whom, what was promised, and whether the counties catch up. Every figure has a source; what is not public is said to be not public.',
	open: 'Open map and figures',
	shares: 'Recipients that grew faster than the province',
	share: (above, comparable) => `${above} of ${comparable} comparable counties above the province`,
	programmes: (n) => `${n} programmes`,
	totals: {
		documents: 'documents',
		targets: 'targets and thresholds',
		links: 'pairings seen in public sources',
		gaps: 'things the documents leave out'
	},
	openTerm: (from, to) => (from ? `from ${from}` : `until ${to ?? ''}`),
	outside: 'Pairings seen in public reports, outside the five documents',
	documentNumber: 'Document',
	issuer: 'Issuer',
	term: 'Term',
	members: (known, expected) =>
		expected === null
			? `${known} recipients known`
			: known < expected
				? `${expected} on the list, ${known} seen`
				: `${known} recipients`,
	links: (n) => (n > 0 ? `${n} pairings seen` : 'Pairings not published'),
	targets: (n) => `${n} targets and thresholds`,
	gaps: (n) => `${n} gaps in the document`,
	noNumber: 'no number',
	noTerm: 'The document states no term'
};
