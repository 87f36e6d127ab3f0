/** Columns of the queries whose rows are in `rows/lists.ts`, in the order each returns them. */
import type { Columns } from './columns-of';

export const lists = {
	list_spans: [
		'line',
		'name',
		'name_en',
		'programme',
		'short_name',
		'short_name_en',
		'scope_name',
		'scope_name_en',
		'role',
		'stated',
		'order_basis',
		'first_day',
		'last_day',
		'state',
		'total',
		'total_after',
		'known',
		'joining',
		'leaving',
		'pending',
		'withheld',
		'clause',
		'quote',
		'source_title',
		'source_address'
	],
	list_member_spans: [
		'line',
		'list',
		'adcode',
		'name',
		'short_name',
		'name_en',
		'parent_name',
		'parent_name_en',
		'ordinal',
		'pending',
		'state',
		'first_day',
		'last_day',
		'source'
	],
	list_changes: [
		'line',
		'list',
		'programme',
		'adcode',
		'name',
		'short_name',
		'name_en',
		'change',
		'moment',
		'first_day',
		'last_day',
		'source_title',
		'source_address',
		'grade'
	]
} as const satisfies Partial<Columns>;
