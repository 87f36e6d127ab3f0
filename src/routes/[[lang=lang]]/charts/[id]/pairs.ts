/** Whose pairings the diagram shows, and each of them in the page's language. */
import type { AlluvialTie } from '$lib/charts/alluvial/layout';
import type { Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';
import { bareName, nameIn } from '../../counties/county-name';

type Pair = QueryRow<'pairs_on_map'>;

export interface PairChoice {
	value: string;
	label: string;
	count: number;
}

/** Programmes of the map with a stated pair, in the order of the rows: the page's own first. */
export function pairChoices(pairs: readonly Pair[], language: Language): PairChoice[] {
	const found = new Map<string, PairChoice>();
	for (const { programme, programme_name, programme_name_en } of pairs) {
		const label = nameIn(language, { zh: programme_name, en: programme_name_en });
		const known = found.get(programme);
		found.set(programme, { value: programme, label, count: (known?.count ?? 0) + 1 });
	}
	return [...found.values()];
}

/** The pairs of the programme the address names; without one, of the first that has any. */
export function chosenPairs(pairs: readonly Pair[], programme: string | null): Pair[] {
	const wanted = pairs.some((pair) => pair.programme === programme)
		? programme
		: pairs[0]?.programme;
	return pairs.filter((pair) => pair.programme === wanted);
}

export const tieOf = (pair: Pair, language: Language): AlluvialTie => ({
	id: pair.id,
	source: pair.supporter,
	sourceName: nameIn(language, {
		zh: pair.supporter_name,
		en: pair.supporter_name_en && bareName(pair.supporter_name_en)
	}),
	target: pair.recipient,
	targetName: language === 'en' ? bareName(pair.recipient_name_en) : pair.recipient_name,
	ended: pair.state === 'ended'
});
