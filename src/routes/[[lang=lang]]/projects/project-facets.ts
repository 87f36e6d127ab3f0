/** How a project answers each filter of the board, and how the answers read. */
import type { Dictionary, Language } from '$lib/i18n';
import type { ProjectStage } from '$lib/sql/rows/delivery';
import { localText } from '$lib/ui/local-text';
import type { Answers } from '$lib/url/filters';
import { programmeName } from '../targets/target-facets';
import type { Project } from './projects-data';

export const FACETS = ['programme', 'stage', 'place', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** Stages in their order. */
export const STAGES: readonly ProjectStage[] = [
	'idea',
	'listed',
	'framework',
	'contract',
	'preparation',
	'started',
	'building',
	'done',
	'unstated'
];

/** Side branches, shown only where a project is in one. */
export const BRANCHES: readonly ProjectStage[] = ['paused', 'withdrawn', 'changed'];

export const ANSWERS: Answers<Project, Facet> = {
	programme: (project) => project.programme,
	stage: (project) => project.stage,
	place: (project) =>
		project.placement === 'line' ? 'line' : (project.region ?? project.placement),
	kind: (project) => project.kind ?? ''
};

/** The word a reader sees for an answer. */
export function facetWord(
	facet: Facet,
	answer: string,
	projects: readonly Project[],
	words: Pick<Dictionary, 'projects' | 'recordKinds'>,
	language: Language
): string {
	const found = projects.find((project) => ANSWERS[facet](project) === answer);
	switch (facet) {
		case 'programme':
			return found ? programmeName(found, language) : answer;
		case 'stage':
			return words.recordKinds.stages[answer] ?? answer;
		case 'place':
			if (answer === 'line' || answer === 'unplaced') return words.projects.placements[answer];
			return (language === 'en' ? found?.region_name_en : found?.region_name) ?? answer;
		case 'kind':
			return localText(answer, found?.kind_en ?? null, language) || words.projects.noKind;
	}
}
