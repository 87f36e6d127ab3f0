/** How a target answers each filter of the board, and how the filters' words read. */
import type { Dictionary, Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';
import { localText } from '$lib/ui/local-text';
import { asVerdict, verdictWord } from '$lib/ui/verdict';

export type Target = QueryRow<'targets'>;

export const FACETS = ['programme', 'verdict', 'kind', 'deadline', 'strength', 'bound'] as const;
export type Facet = (typeof FACETS)[number];

/** Filters and switches in the address; a switch left out is the default. */
export const KEYS = [...FACETS, 'method', 'reading'] as const;

export const ANSWERS: Readonly<Record<Facet, (target: Target) => string>> = {
	programme: (target) => target.programme,
	verdict: (target) => target.verdict,
	kind: (target) => target.kind,
	deadline: (target) => target.deadline_state,
	strength: (target) => target.strength,
	bound: (target) => target.bound ?? ''
};

/** Name of the programme a target belongs to. */
export const programmeName = (
	row: { short_name: string; short_name_en: string },
	language: Language
): string => (language === 'en' ? row.short_name_en : row.short_name);

/** The word a reader sees for an answer. */
export function facetWord(
	facet: Facet,
	answer: string,
	targets: readonly Target[],
	words: Dictionary,
	language: Language
): string {
	const own = words.targets;
	switch (facet) {
		case 'programme': {
			const found = targets.find((target) => target.programme === answer);
			return found ? programmeName(found, language) : answer;
		}
		case 'verdict':
			return verdictWord(asVerdict(answer), words.scorecard.verdicts);
		case 'kind':
			return own.kinds[answer] ?? answer;
		case 'deadline':
			return own.deadlines[answer as Target['deadline_state']];
		case 'strength':
			return words.strengths[answer] || own.plain;
		case 'bound':
			return (
				localText(
					answer,
					targets.find((target) => target.bound === answer)?.bound_en ?? null,
					language
				) || own.unbound
			);
	}
}

/** Rows in groups of one programme, in the order of the rows. */
export function byProgramme<Row extends { programme: string }>(
	rows: readonly Row[]
): { programme: string; rows: [Row, ...Row[]] }[] {
	const groups = new Map<string, [Row, ...Row[]]>();
	for (const row of rows) {
		const group = groups.get(row.programme);
		if (group) group.push(row);
		else groups.set(row.programme, [row]);
	}
	return [...groups].map(([programme, group]) => ({ programme, rows: group }));
}
