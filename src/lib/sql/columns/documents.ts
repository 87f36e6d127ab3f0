/** Columns of the queries whose rows are in `rows/documents.ts`, in the order each returns them. */
import type { Columns } from './columns-of';

export const documents = {
	documents: [
		'id',
		'name',
		'name_en',
		'short_name',
		'short_name_en',
		'doc_title',
		'doc_no',
		'issuer',
		'issuer_en',
		'issued',
		'clauses',
		'targets',
		'obligations',
		'text_only'
	],
	document_clauses: [
		'path',
		'ordinal',
		'heading',
		'heading_en',
		'summary',
		'quote',
		'text',
		'availability',
		'features',
		'note',
		'facts',
		'text_only'
	],
	clause_facts: ['path', 'kind', 'id', 'title', 'title_en', 'quote'],
	clause_coverage: [
		'programme',
		'short_name',
		'short_name_en',
		'path',
		'ordinal',
		'heading',
		'availability',
		'features',
		'facts',
		'targets',
		'obligations',
		'projects',
		'doubts',
		'text_only'
	]
} as const satisfies Partial<Columns>;
