/** Columns of the queries whose rows are in `rows/towns.ts`, in the order each returns them. */
import type { Columns } from './columns-of';

export const towns = {
	town_coverage: [
		'programme',
		'target',
		'clause',
		'quote',
		'adcode',
		'name',
		'name_en',
		'parent_name',
		'parent_name_en',
		'towns',
		'towns_moment',
		'towns_source_title',
		'towns_source_address',
		'covered',
		'supporters',
		'coverage',
		'reason',
		'verdict'
	],
	town_mentions: [
		'kind',
		'programme',
		'adcode',
		'town',
		'who',
		'who_en',
		'moment',
		'source_title',
		'source_address',
		'grade'
	]
} as const satisfies Partial<Columns>;
