/** Everything the page of one document shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type Clause = QueryRow<'document_clauses'>;
export type ClauseFact = QueryRow<'clause_facts'>;

export interface DocumentData {
	programme: QueryRow<'programme'>;
	clauses: Clause[];
	facts: ClauseFact[];
}

/**
 * The clauses of one document and the facts that rest on them.
 * @param id of the programme the document founds.
 * @throws if the snapshot does not hold the programme.
 */
export async function documentData(ask: Ask, id: string): Promise<DocumentData> {
	const [[programme], clauses, facts] = await Promise.all([
		ask('programme', [id]),
		ask('document_clauses', [id]),
		ask('clause_facts', [id])
	]);
	if (!programme) throw new Error(`快照里没有方案 ${id}。请检查 data/programme.csv。`);
	return { programme, clauses, facts };
}

/** The facts of one clause, in groups of one kind, in the order of the rows. */
export function factsByKind(
	facts: readonly ClauseFact[],
	path: string
): { kind: ClauseFact['kind']; facts: ClauseFact[] }[] {
	const groups = new Map<ClauseFact['kind'], ClauseFact[]>();
	for (const fact of facts) {
		if (fact.path !== path) continue;
		groups.set(fact.kind, [...(groups.get(fact.kind) ?? []), fact]);
	}
	return [...groups].map(([kind, list]) => ({ kind, facts: list }));
}
