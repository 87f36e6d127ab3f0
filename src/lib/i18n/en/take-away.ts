/** English of `zh/take-away`. */
import type { takeAway as zh } from '../zh/take-away';

export const takeAway: typeof zh = {
	picture: 'Picture',
	png: 'PNG (2×)',
	pngPrint: 'PNG (A4 print)',
	svg: 'SVG (vector)',
	data: 'Data',
	csv: 'CSV (opens in Excel)',
	xlsx: 'XLSX (with notes)',
	embed: 'Embed',
	embedHint: 'Paste this into a page: it shows the figure with what is chosen now.',
	copy: 'Copy',
	copied: 'Copied',
	failed: (what, reason) =>
		`${what} could not be made: ${reason}. Try again, or take another format.`,
	blocked: 'The browser did not allow it; select and copy by hand',
	sheets: { data: 'data', notes: 'notes' },
	notes: {
		title: 'Title',
		about: 'About',
		source: 'Source',
		snapshot: 'Snapshot',
		page: 'Page',
		query: 'Query',
		rule: 'Note'
	},
	cited: (sources) => `Sources: ${sources.join('; ')}`,
	graded: (title, grade) => `${title} (${grade})`,
	empty: 'An empty cell means no public data, not 0.',
	snapshot: (id) => `Pairing Atlas · snapshot ${id} (data as of ${id.slice(0, 10)})`
};
