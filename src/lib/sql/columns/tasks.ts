/** Columns of the queries whose rows are in `rows/tasks.ts`, in the order each returns them. */
import type { Columns } from './columns-of';

export const tasks = {
	tasks: [
		'id',
		'programme',
		'ordinal',
		'name',
		'name_en',
		'items',
		'clause',
		'quote',
		'availability',
		'recipients',
		'covered',
		'elsewhere'
	],
	task_coverage: ['adcode', 'name', 'name_en', 'short_name', 'task', 'records'],
	task_records: [
		'task',
		'kind',
		'id',
		'adcode',
		'name',
		'name_en',
		'words',
		'words_en',
		'moment',
		'code',
		'source_title',
		'source_address',
		'grade'
	]
} as const satisfies Partial<Columns>;
