/** English words of the page with the import templates. */
import type { templates as zh } from '../zh/templates';

export const templates: typeof zh = {
	title: 'Import templates',
	heading: (tables) =>
		`${tables} tables wait for figures: fill a template and it enters the snapshot`,
	lead: 'No public source states these figures, so pages say “no public data”. Put a filled table into the folder data and run npx atlas build; every error names file, line, column and what to do, and nothing is written until there is none.',
	synthetic:
		'Counties, enterprises and figures of the example files are invented; delete them before you fill in real rows.',
	files: { empty: 'Empty table', example: 'Synthetic example', guide: 'Column guide' },
	download: (part, table) => `Download: ${part}, ${table}`,
	columns: (n, required) => `${n} columns, ${required} required`,
	withheld: (reason) => `Some rows are withheld at publishing: ${reason}.`,
	caption: (table) => `Columns of ${table}`,
	guide: {
		column: 'Column',
		name: 'Meaning',
		type: 'Type',
		unit: 'Unit',
		required: 'Required',
		allowed: 'Allowed',
		example: 'Example',
		rule: 'Rule and clause'
	},
	yes: 'yes'
};
