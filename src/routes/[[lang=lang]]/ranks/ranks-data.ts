/** Everything the page about ranks and assessment shows. */
import type { Ask } from '$lib/sql/ask';
import type { QueryRow } from '$lib/sql/queries';

export type ListOrder = QueryRow<'list_orders'>;
export type SupporterOrder = QueryRow<'supporter_order'>;
export type Rank = QueryRow<'ranks'>;
export type AssessmentRule = QueryRow<'assessment_rules'>;

/** The one programme whose text ranks its members: clauses (十七) and annex 2. */
export const RANKED = 'hb2020';

export interface RanksData {
	orders: ListOrder[];
	/** Supporters by the measure of their list, in the list's order. */
	measured: SupporterOrder[];
	ranks: Rank[];
	rules: AssessmentRule[];
}

export async function ranksData(ask: Ask): Promise<RanksData> {
	const [orders, measured, ranks, rules] = await Promise.all([
		ask('list_orders', [RANKED]),
		ask('supporter_order', [RANKED]),
		ask('ranks', [RANKED]),
		ask('assessment_rules', [])
	]);
	return { orders, measured, ranks, rules };
}

export const SORTS = ['ordinal', 'name', 'rank', 'progress'] as const;
export type Sort = (typeof SORTS)[number];

/** Members in another order; who has no figure comes last, and equal ones keep the order of the list. */
export function sorted(orders: readonly ListOrder[], sort: Sort, locale: string): ListOrder[] {
	const by = (row: ListOrder): number =>
		sort === 'rank' ? (row.rank ?? Infinity) : -(row.progress ?? -Infinity);
	const names = new Intl.Collator(locale);
	return [...orders].sort((a, b) => {
		if (sort === 'name')
			return names.compare(
				locale === 'en' ? a.name_en : a.name,
				locale === 'en' ? b.name_en : b.name
			);
		const [first, second] = sort === 'ordinal' ? [0, 0] : [by(a), by(b)];
		return first === second ? a.ordinal - b.ordinal : first - second;
	});
}

/** What a list's order and the order of today have in common, or null where no member has a figure. */
export interface OrderFinding {
	members: number;
	known: number;
	year: number;
	forward: SupporterOrder[];
	back: SupporterOrder[];
}

/** How many have a figure, and those that moved furthest each way: all of them where several moved as far. */
export function orderFinding(rows: readonly SupporterOrder[]): OrderFinding | null {
	const first = rows.find(({ place }) => place !== null);
	if (!first || first.year === null) return null;
	const furthest = (sign: 1 | -1) => {
		const most = Math.max(...rows.map(({ moved }) => sign * (moved ?? 0)));
		return most > 0 ? rows.filter(({ moved }) => moved === sign * most) : [];
	};
	return {
		members: first.members,
		known: first.known,
		year: first.year,
		forward: furthest(1),
		back: furthest(-1)
	};
}
