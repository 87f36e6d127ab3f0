/** English words of the SQL workbench. */
import type { workbench as zh } from '../zh/workbench';
import { count, seconds, rowsOf } from './workbench-amounts';
import { side } from './workbench-side';

export const workbench: typeof zh = {
	title: 'SQL workbench',
	lead: 'Query the published snapshot in your browser: recompute any figure of this site, change the question, take the answer away. Queries run on this machine only and are sent to no server.',
	needsScript:
		'The workbench runs in the browser. Please allow JavaScript, or download the snapshot and query it with DuckDB.',
	notLoaded: (reason: string) =>
		`The workbench did not load (${reason}). Check the network and reload the page; copy what you wrote first.`,

	editor: {
		label: 'SQL editor',
		hint: 'Write SQL here; Ctrl+Enter runs the statement under the cursor',
		run: 'Run',
		runHint: 'Run the selection or the statement under the cursor (Ctrl+Enter)',
		runAll: 'Run all',
		runAllHint: 'Run every statement in turn (Ctrl+Shift+Enter)',
		stop: 'Stop',
		format: 'Format',
		formatFailed: (reason) =>
			`Not formatted: this SQL cannot be read (${reason}). Nothing was changed.`,
		save: 'Save',
		share: 'Share link',
		explain: 'Plan',
		explainHint: 'How the engine means to compute it (EXPLAIN)',
		analyze: 'Measured plan',
		analyzeHint: 'Run it and time each step (EXPLAIN ANALYZE)',
		split: 'Between editor and results, can be dragged up and down',
		nothing: 'There is no statement to run yet.',
		phrases: {
			Find: 'Find',
			Replace: 'Replace',
			next: 'next',
			previous: 'previous',
			all: 'all',
			'match case': 'match case',
			'by word': 'by word',
			regexp: 'regexp',
			replace: 'replace',
			'replace all': 'replace all',
			close: 'close',
			Completions: 'Completions',
			Diagnostics: 'Diagnostics'
		}
	},

	tabs: {
		label: 'Query tabs',
		unnamed: (n) => `Query ${n}`,
		add: 'New tab',
		close: (name) => `Close ${name}`,
		rename: 'Double-click to rename',
		nameOf: (name) => `New name of ${name}`,
		left: 'Move left',
		right: 'Move right'
	},

	status: {
		starting: (percent) => `Engine starting ${percent}%, you can already write`,
		ready: (snapshot) => `Ready · snapshot ${snapshot}`,
		offline: 'works offline',
		offlineHint:
			'Data, engine and boundaries are in the browser: queries, charts, uploads and downloads work without a network.',
		unavailable: 'The query engine did not start',
		retry: 'Start again',
		restarting: 'The engine is starting again; the editor keeps its text…',
		waiting: 'Waiting for the engine…',
		queued: 'Queued…',
		running: (ms, left) => `Running for ${seconds(ms)}, stops by itself in ${left} s`,
		coming: (rows) => `${rowsOf(rows)} so far`,
		done: (rows, ms) => `${rowsOf(rows)} · ${seconds(ms)}`,
		shown: (shown, rows) => `${count(shown)} of ${rowsOf(rows)} shown`,
		cutRows: (rows) =>
			`Cut off at ${rowsOf(rows)}: there are more, which were not fetched. Raise the limit in the settings, or filter or aggregate in SQL.`,
		cutBytes: (megabytes) =>
			`Cut off at ${count(megabytes)} MB to keep this page within its memory: there is more, which was not fetched. Choose fewer columns or aggregate first.`,
		noRows: 'It ran; no row meets the conditions.',
		empty: 'Run a statement and its result stands here. All worked questions are under “Examples”.',
		lost: (names) =>
			names.length === 0
				? 'The engine was started again with the same snapshot; the editor kept everything.'
				: `The engine was started again with the same snapshot; the editor kept everything. Your own ${names.join(', ')} went with the old engine: run the statements that make them again when needed.`,
		dismiss: 'Dismiss',
		statement: (n) => `Statement ${n}`,
		results: 'Results by statement',
		linked: 'This query came with a link and has not been run. Read it first, then press “Run”.',
		fromPage: (query) =>
			`This is the query ${query} behind a figure of this site, with its parameters filled in. Press “Run” to recompute it.`,
		unknownQuery: (query) =>
			`This version has no query ${query}. It may have been renamed; look under “Examples”.`,
		notKept:
			'The browser does not allow keeping data: tabs, saved queries and history are gone when the page closes. Use “Export workspace” when needed.'
	},

	failure: {
		title: 'It did not run',
		at: (line, column) => `Line ${line}, column ${column}`,
		jump: 'Go to the place',
		engineSays: 'In the engine’s words',
		meant: (names) => `Did you mean ${names.join(', ')}?`,
		mistakes: {
			syntax: (subject) =>
				subject === null
					? 'The statement breaks off or lacks a part.'
					: `The statement cannot be read at “${subject}”. Look for a missing comma, bracket or keyword before it.`,
			table: (subject) => `There is no table or view named “${subject ?? ''}”.`,
			column: (subject) => `None of these tables has a column “${subject ?? ''}”.`,
			function: (subject) =>
				`There is no function “${subject ?? ''}”, or it does not take such arguments.`,
			group: (subject) =>
				`“${subject ?? ''}” is neither grouped nor aggregated. Add it to GROUP BY, or wrap it in sum, max or the like.`,
			ambiguous: (subject) =>
				`Several tables have “${subject ?? ''}”; say which, such as table.${subject ?? ''}.`,
			conversion: (subject) =>
				subject === null
					? 'A value cannot be converted to the type that is needed. try_cast turns it into NULL.'
					: `“${subject}” cannot be converted to the type that is needed. try_cast turns it into NULL.`,
			memory: () =>
				'This needs more memory than the limit. Choose fewer columns, filter before aggregating, or raise the limit in the settings.',
			outside: () =>
				'The workbench reads no files and no network: a safety limit. To use data of your own, use “Import”.',
			locked: () =>
				'The engine’s settings are locked and cannot be changed in SQL. Memory, time and row limits are under “Settings”.',
			other: () => 'The engine did not finish this statement; its own words say why.'
		},
		refused: {
			published: (name) =>
				`“${name}” is published data and cannot be changed, removed or replaced. Copy it first: create table mine as from ${name}`,
			verb: (name) =>
				`${name.toUpperCase()} cannot be run here. The workbench queries, and makes tables and views of your own in memory.`,
			macro: (name) =>
				`Called like this, ${name} would read the tables of the other snapshot. Run “use before” first and call the macro by its name; then go back with set search_path = 'main,current'.`
		},
		cancelled: 'Stopped. Rows that had come are below.',
		timeout: (limit) =>
			`Stopped after ${limit} seconds. Narrow the question down, or allow more time in the settings.`,
		engine: (message) => `The query engine failed: ${message}`
	},

	result: {
		faces: { table: 'Table', chart: 'Chart', diff: 'Compare' },
		facesLabel: 'Ways to look at the result',
		pin: 'Keep to compare',
		pinHint: 'Keep this result, then compare another one with it cell by cell',
		unpin: 'Let go',
		pinned: (name: string) => `Result kept to compare: ${name}`,
		nameOf: (tab: string, at: number, of: number) => (of > 1 ? `${tab} · statement ${at}` : tab),
		elsewhere: 'Also on the other snapshot',
		elsewhereHint: 'Runs the same statement on the snapshot in `before` and lists what differs',
		elsewhereRunning: 'Running on the other snapshot…',
		elsewhereFailed: 'It did not run on the other snapshot: ',
		nothingToDiff:
			'Keep a result with “Keep to compare”, then run another statement; or load a second snapshot in the settings.',
		sameResult: 'This is the result you kept. Run another statement to see what differs.'
	},

	grid: {
		label: 'Query result',
		filter: 'Filter by column',
		search: 'Find in the result',
		condition: '>5, =x, null',
		filterOf: (name) => `Filter ${name}`,
		sortHint: (name) => `${name}: click to sort, again to reverse, with Shift to add`,
		pin: (name) => `Pin column ${name}`,
		unpin: (name) => `Unpin column ${name}`,
		resize: 'Drag to resize, double-click to reset',
		copy: 'Copy',
		copyWithHead: 'Copy with headers',
		copied: (cells) => `${count(cells)} cell${cells === 1 ? '' : 's'} copied`,
		notCopied: 'The browser did not allow copying',
		empty: '(empty text)'
	},

	chart: {
		kind: 'Chart',
		kinds: {
			line: 'Lines',
			bar: 'Bars',
			scatter: 'Scatter',
			distribution: 'Distribution',
			heat: 'Heat map',
			map: 'Map'
		},
		places: {
			line: { x: 'Time', y: 'Amount', series: 'One line for each' },
			bar: { x: '', y: 'Amount', series: 'Name' },
			scatter: { x: 'Across', y: 'Up', series: 'Name' },
			distribution: { x: '', y: 'Amount', series: '' },
			heat: { x: 'Across', y: 'Amount', series: 'Down' },
			map: { x: '', y: 'Amount', series: 'Division code' }
		},
		none: 'none',
		colon: ': ',
		subtitle: (
			kind: string,
			y: string,
			x: string | null,
			series: string | null,
			snapshot: string
		) =>
			`${kind} · ${y}${x === null ? '' : ` by ${x}`}${series === null ? '' : ` for each ${series}`} · snapshot ${snapshot}`,
		nothing:
			'No column holds amounts, so there is nothing to draw. A chart needs a column of numbers; with years, names or division codes beside it, it becomes lines, bars or a map.',
		empty: 'The chosen columns hold no number that could be drawn.',
		noRegion:
			'None of the codes is a county of this site’s maps: Hubei, Sichuan, Zhejiang and the city of Shenyang.',
		noValue: 'no value',
		pointAtMap: 'Point at a county to read its value.',
		drawing: 'Fetching boundaries…',
		elsewhere: (n: number) => `${rowsOf(n)} with codes that are not on this map were not drawn.`,
		cut: {
			lines: (shown: number, all: number) =>
				`Of ${count(all)} lines only the first ${count(shown)} are drawn.`,
			bars: (shown: number, all: number) =>
				`Of ${count(all)} rows only the first ${count(shown)} are drawn.`,
			dots: (shown: number, all: number) =>
				`Of ${count(all)} dots only the first ${count(shown)} are drawn.`,
			rows: (shown: number, all: number) =>
				`Of ${count(all)} rows of the grid only the first ${count(shown)} are drawn.`,
			columns: (shown: number, all: number) =>
				`Of ${count(all)} columns of the grid only the first ${count(shown)} are drawn.`
		},
		leftOut: {
			unknown: (n: number) => `${rowsOf(n)} without a value were left out; unknown is not 0.`,
			twice: (n: number) =>
				`${rowsOf(n)} fall where an earlier row stands; only the earlier one is drawn. Aggregate in SQL to combine them.`
		}
	},

	plan: {
		measured: (seconds: number) =>
			`All steps together took ${(seconds * 1000).toFixed(1)} ms. The last step stands on top, what feeds it below.`,
		guessed:
			'This is what the engine means to do; nothing has run. The last step stands on top, what feeds it below; rows are the engine’s estimates.',
		rows: (n: number) => `${count(n)} rows`,
		estimated: (n: number) => `about ${count(n)} rows expected`,
		time: (seconds: number) => `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms`,
		share: 'Share of the whole time',
		most: 'took most time',
		details: 'Details',
		raw: 'The engine’s own text',
		operators: {
			SEQ_SCAN: 'Read a table',
			TABLE_SCAN: 'Read a table',
			COLUMN_DATA_SCAN: 'Read an intermediate result',
			DUMMY_SCAN: 'One empty row',
			EMPTY_RESULT: 'No rows',
			FILTER: 'Filter',
			PROJECTION: 'Compute columns',
			HASH_JOIN: 'Join by key',
			NESTED_LOOP_JOIN: 'Join row by row',
			PIECEWISE_MERGE_JOIN: 'Join by size',
			IE_JOIN: 'Join by ranges',
			CROSS_PRODUCT: 'Every pair',
			DELIM_JOIN: 'Correlated subquery',
			DELIM_SCAN: 'Keys of a subquery',
			POSITIONAL_JOIN: 'Join by position',
			ASOF_JOIN: 'Join by the latest moment',
			HASH_GROUP_BY: 'Group and aggregate',
			PERFECT_HASH_GROUP_BY: 'Group and aggregate',
			UNGROUPED_AGGREGATE: 'Aggregate',
			SIMPLE_AGGREGATE: 'Aggregate',
			WINDOW: 'Window functions',
			STREAMING_WINDOW: 'Window functions',
			ORDER_BY: 'Sort',
			TOP_N: 'Keep the first by order',
			LIMIT: 'Keep the first rows',
			STREAMING_LIMIT: 'Keep the first rows',
			UNION: 'Union',
			DISTINCT: 'Remove duplicates',
			UNNEST: 'Unfold lists',
			PIVOT: 'Pivot',
			CTE: 'Computed first',
			CTE_SCAN: 'Read what was computed first',
			RECURSIVE_CTE: 'Recursion',
			EXPRESSION_SCAN: 'Written values',
			RANGE: 'Series of numbers',
			CREATE_TABLE_AS: 'Make a table',
			RESULT_COLLECTOR: 'Collect the result'
		}
	},

	diff: {
		sides: (one: string, other: string) => `A: ${one} · B: ${other}`,
		same: (n: number) => `${count(n)} rows the same`,
		changed: (n: number) => `${count(n)} rows changed`,
		gone: (n: number) => `${count(n)} rows only in A`,
		new: (n: number) => `${count(n)} rows only in B`,
		identical: 'The two results are the same.',
		columnsGone: (names: readonly string[]) => `Columns only in A: ${names.join(', ')}.`,
		columnsNew: (names: readonly string[]) => `Columns only in B: ${names.join(', ')}.`,
		noColumns:
			'The two results have no column name in common and cannot be compared. Select the same column names in both.',
		keys: 'Columns that tell rows apart',
		byKeys: (names: readonly string[]) => `Rows are matched by ${names.join(', ')}.`,
		byRows:
			'No set of columns tells the rows apart, so whole rows are compared: a changed row counts once for A and once for B.',
		notUnique: (n: number) =>
			`The chosen columns do not tell rows apart: ${count(n)} rows repeat. Choose more of them.`,
		tooLarge: (rows: number, limit: number) =>
			`A result has ${count(rows)} rows, more than the ${count(limit)} that can be compared. Aggregate or filter first.`,
		cut: 'A result was cut off; only the rows that were fetched are compared.',
		changedCells: 'Changed cells',
		onlyOne: 'Rows only in A',
		onlyOther: 'Rows only in B',
		column: 'Column',
		from: 'A',
		to: 'B',
		delta: 'Difference',
		percent: 'Change %',
		more: (n: number) => `${count(n)} more are not listed here; the downloaded file has them all.`,
		download: 'Download all differences (CSV)',
		kinds: { changed: 'changed', gone: 'only in A', new: 'only in B' },
		kind: 'Kind'
	},

	cell: {
		title: (column, row) => `${column} · row ${count(row)}`,
		type: 'Type',
		length: (n) => `${count(n)} character${n === 1 ? '' : 's'}`,
		null: 'NULL: no value; neither 0 nor an empty text.',
		copy: 'Copy',
		close: 'Close'
	},

	share: {
		title: 'Share link',
		hint: 'Who opens it sees the query first; it runs only after “Run”. The query stands behind the # of the address and is sent to no server.',
		long: (n) =>
			`This link has ${count(n)} characters, and some chat programs cut such links. It is safer to send the SQL as a file.`,
		copy: 'Copy link',
		copied: 'Copied',
		notCopied: 'The browser did not allow it: please select and copy by hand',
		close: 'Close'
	},

	takeAway: {
		button: 'Take away',
		formats: {
			csv: 'CSV (opens in Excel)',
			'csv-plain': 'CSV (without BOM)',
			xlsx: 'XLSX (with notes)',
			parquet: 'Parquet',
			arrow: 'Arrow (IPC stream)',
			json: 'JSON',
			md: 'Markdown table'
		},
		arranged: (rows) => `As sorted and filtered now, ${rowsOf(rows)}`,
		whole: 'Parquet and Arrow always hold all rows in their original order.',
		cut: 'The result was cut off: the file holds only the rows that were fetched.',
		working: 'Writing the file…',
		failed: (what, reason) => `${what} was not made: ${reason}`,
		tooManyRows:
			'A sheet of Excel holds at most 1,048,575 rows of data. Filter first, or choose CSV or Parquet.',
		code: 'Take the code',
		codeHint:
			'Recompute the same result elsewhere: the code reads the published Parquet files by their address.',
		languages: { cli: 'DuckDB CLI', python: 'Python', r: 'R', javascript: 'JavaScript' },
		copy: 'Copy',
		copied: 'Copied',
		cite: 'Cite',
		citation: (id, hash, address) =>
			`Pairing Atlas, snapshot ${id} (data as of ${id.slice(0, 10)}), query ${hash}, ${address}`,
		sheets: { data: 'Data', notes: 'Notes' },
		notes: {
			cite: 'Citation',
			sql: 'Query',
			rows: 'Rows',
			cut: 'Cut off',
			empty: 'Note'
		},
		ownTables: (names: readonly string[]) =>
			`This statement uses tables that exist only in this browser: ${names.join(', ')}. Others need them before the code or the link works.`,
		emptyCells: 'An empty cell is NULL: no public data, not 0.',
		close: 'Close'
	},

	...side
};
