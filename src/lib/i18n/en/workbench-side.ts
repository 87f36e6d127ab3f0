/** English words of the workbench's side. */
import type { side as zh } from '../zh/workbench-side';
import { count, seconds, rowsOf } from './workbench-amounts';

export const side: typeof zh = {
	rail: {
		label: 'Data and queries',
		data: 'Data',
		examples: 'Examples',
		history: 'History',
		saved: 'Saved',
		settings: 'Settings',
		open: 'Open data and queries',
		close: 'Close'
	},

	schema: {
		search: 'Find a table, view or column',
		none: 'No table, view or column has it in its name or description.',
		tables: 'Tables',
		views: 'Views',
		macros: 'Macros',
		own: 'My tables',
		before: 'Compared snapshot',
		derived: 'computed when published',
		rows: rowsOf,
		columns: 'Columns',
		insert: 'Write into the editor',
		sample: 'See 100 rows',
		profile: 'Profile columns',
		profiling: 'Computing…',
		sql: 'How it is computed',
		rule: 'The rule',
		sqlFailed: 'The snapshot’s views.sql could not be fetched.',
		unit: (unit) => `Unit: ${unit}`,
		kinds: {
			table: 'table',
			view: 'view',
			macro: 'macro',
			'table macro': 'table macro',
			own: 'my table'
		},
		example: (text) => `Example: ${text}`,
		nulls: (n, all) => (n === 0 ? 'no NULL' : `NULL ${count(n)} of ${count(all)}`),
		distinct: (n) => `${count(n)} distinct value${n === 1 ? '' : 's'}`,
		range: (min, max) => `${min} to ${max}`,
		frequent: 'Most frequent: ',
		steps: (name: string) => `Distribution of ${name} in twenty steps`
	},

	bringIn: {
		button: 'Bring in your own files',
		hint: 'CSV, XLSX, JSON or Parquet: pick them or drop them here and query them with the snapshot. They are read on this machine and sent nowhere.',
		reading: (name: string) => `Reading ${name}…`,
		made: (table: string, rows: number, columns: number) =>
			`Now table ${table}: ${rowsOf(rows)}, ${count(columns)} columns.`,
		encoding: (name: string) => `Encoding ${name}.`,
		renamed: (names: readonly string[]) =>
			`Columns without a name or with one that was taken are now ${names.join(', ')}.`,
		codes: (names: readonly string[]) =>
			`${names.join(', ')} hold codes and are read as text, so that they can be joined with adcode.`,
		drop: 'Remove',
		here: 'These tables are in this page’s memory only; they were sent nowhere and are gone when the page is closed. Empty cells are NULL.',
		nothingLeft: 'Nothing of it was kept.',
		line: (n: number) => `Line ${count(n)}: `,
		problems: {
			'too-large': (megabytes: string) =>
				`the file has ${megabytes} MB, more than the limit of 200 MB. Split or filter it first.`,
			'unknown-kind': (ending: string) =>
				`files ending in .${ending} are not known. Use CSV, TSV, XLSX, JSON or Parquet.`,
			empty: () => 'there is no table in this file: its first row should name the columns.',
			encoding: () =>
				'the text cannot be read: it is neither UTF-8 nor GB18030 nor UTF-16. Save it from Excel as “CSV UTF-8”.',
			ragged: (cells: string) =>
				`the number of cells is wrong (${cells.replace('/', ' cells, ')} names). Look for a delimiter too many or too few; cells that hold one need quotes.`,
			quotes: () =>
				'a quotation mark is not closed. Close it, or double the marks within the text.',
			'too-wide': (columns: string, most: number) =>
				`there are ${columns} columns, more than the limit of ${count(most)}.`,
			'not-json': () => 'this is no list of objects: expected [{…}, {…}] or one {…} a line.',
			'not-parquet': (reason: string) =>
				`the Parquet file cannot be read (${reason}). It may be incomplete; fetch it again.`,
			'not-xlsx': (reason: string) =>
				`the XLSX file cannot be read (${reason}). Open it in Excel and save it again.`,
			'old-xls': () => 'this is an old .xls file. Save it from Excel as .xlsx.',
			engine: (reason: string) => `it did not go into the query engine: ${reason}`
		} as Record<string, (detail: string, most: number) => string>
	},

	examples: {
		topics: {
			growth: 'Is the county catching up',
			pairs: 'Who supports whom',
			promises: 'Promises and duties',
			money: 'Money and projects',
			sources: 'Where figures come from',
			views: 'What every view answers'
		},
		search: 'Find an example',
		none: 'There is no such example.'
	},

	history: {
		search: 'Find in history',
		none: 'No query has been run yet.',
		failed: 'not finished',
		rows: (rows, ms) => `${rowsOf(rows)} · ${seconds(ms)}`,
		open: 'Open',
		clear: 'Clear history',
		more: (n: number) => `More (${count(n)} left)`
	},

	saved: {
		none: 'Nothing saved yet. Write a query and press “Save”.',
		name: 'Name',
		ask: 'Name this query',
		keep: 'Save',
		remove: (name) => `Remove ${name}`,
		cancel: 'Cancel'
	},

	settings: {
		memory: 'Memory limit',
		memoryOf: (megabytes) => (megabytes < 1024 ? `${megabytes} MB` : `${megabytes / 1024} GB`),
		memoryHint: 'A change starts the engine again; your own tables are gone then.',
		time: 'Time for a statement',
		timeOf: (limit) => (limit < 60 ? `${limit} s` : `${limit / 60} min`),
		rows: 'Rows of a result',
		rowsOf,
		snapshot: 'Snapshot',
		current: ' (latest)',
		snapshotHint: 'Another snapshot loads the page again; tabs and saved queries stay.',
		before: 'Load a second one',
		noBefore: 'None',
		noOther: 'Only one snapshot has been published here so far; there is none to compare with.',
		beforeHint:
			'The second one is in the schema before, as in from before.growth; the first may be written current.growth.',
		workspace: 'Workspace',
		exportAll: 'Export workspace',
		importAll: 'Import workspace',
		imported: 'Added: your own tabs, saved queries and history are all still there.',
		notImported:
			'This is not a workspace file; nothing was imported. Choose the .json file that “Export workspace” gives.'
	}
};
