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

/** Every place a project touches, with its names. */
export function regionsOf(project: Pick<Project, 'regions' | 'region_names' | 'region_names_en'>): {
	region: string;
	name: string;
	name_en: string;
}[] {
	const names = project.region_names?.split('|') ?? [];
	const english = project.region_names_en?.split('|') ?? [];
	return (project.regions?.split('|') ?? []).map((region, at) => ({
		region,
		name: names[at] ?? region,
		name_en: english[at] ?? region
	}));
}

export const ANSWERS: Answers<Project, Facet> = {
	programme: (project) => project.programme,
	stage: (project) => project.stage,
	place: (project) => [
		...(project.placement === 'line' || project.regions === null ? [project.placement] : []),
		...regionsOf(project).map(({ region }) => region)
	],
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
	const found = projects.find((project) => [ANSWERS[facet](project)].flat().includes(answer));
	switch (facet) {
		case 'programme':
			return found ? programmeName(found, language) : answer;
		case 'stage':
			return words.recordKinds.stages[answer] ?? answer;
		case 'place': {
			if (answer === 'line' || answer === 'several' || answer === 'unplaced')
				return words.projects.placements[answer];
			const place = found && regionsOf(found).find(({ region }) => region === answer);
			return (language === 'en' ? place?.name_en : place?.name) ?? answer;
		}
		case 'kind':
			return localText(answer, found?.kind_en ?? null, language) || words.projects.noKind;
	}
}
