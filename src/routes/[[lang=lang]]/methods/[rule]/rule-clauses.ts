/** The clauses a rule rests on, with their own short quotes. */
import type { ClauseRef } from '$lib/methods/rule';
import type { Ask } from '$lib/sql/ask';

export interface RuleClause extends ClauseRef {
	heading: string;
	quote: string | null;
	/** Short name of the document's programme. */
	name: string;
	name_en: string;
}

/**
 * In the order of the references.
 * @throws if the snapshot has no such clause.
 */
export async function ruleClauses(ask: Ask, refs: readonly ClauseRef[]): Promise<RuleClause[]> {
	const documents = [...new Set(refs.map(({ programme }) => programme))];
	const [programmes, ...clauses] = await Promise.all([
		ask('programmes', []),
		...documents.map((programme) => ask('document_clauses', [programme]))
	]);
	return refs.map(({ programme, path }) => {
		const of = programmes.find(({ id }) => id === programme);
		const clause = clauses[documents.indexOf(programme)]?.find((row) => row.path === path);
		if (!of || !clause) throw new Error(`快照里没有 ${programme} 的条款 ${path}。`);
		const { heading, quote } = clause;
		return { programme, path, heading, quote, name: of.short_name, name_en: of.short_name_en };
	});
}
