/** The order of the scorecard's lines: the document's list, the name, or the gap of one indicator. */
import type { Locale } from '../../format/locale';
import type { ScoreLine } from './cells';

export type ScoreOrder = { by: 'ordinal' } | { by: 'name' } | { by: 'gap'; column: number };

/**
 * Sorted copy. A gap sorts from the furthest ahead; counties without a figure come last; ties keep
 * the order of the list (computations 5.5).
 */
export function orderLines(
	lines: readonly ScoreLine[],
	order: ScoreOrder,
	locale: Locale
): ScoreLine[] {
	const rank = (line: ScoreLine) => line.ordinal ?? Number.MAX_SAFE_INTEGER;
	const byList = (a: ScoreLine, b: ScoreLine) =>
		rank(a) - rank(b) || (a.adcode < b.adcode ? -1 : 1);
	if (order.by === 'ordinal') return [...lines].sort(byList);
	if (order.by === 'name') {
		const collator = new Intl.Collator(locale);
		return [...lines].sort((a, b) => collator.compare(a.name, b.name) || byList(a, b));
	}
	const gap = (line: ScoreLine) => line.cells[order.column]?.row.gap ?? null;
	return [...lines].sort((a, b) => {
		const [one, other] = [gap(a), gap(b)];
		if (one === null || other === null) {
			return Number(one === null) - Number(other === null) || byList(a, b);
		}
		return other - one || byList(a, b);
	});
}
