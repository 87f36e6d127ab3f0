/** Words that only some pages need, so that a page carries its own and not those of every other. */
import type { benefitSharing } from './zh/benefit-sharing';
import type { bulletin } from './zh/bulletin';
import type { charts } from './zh/charts';
import type { compare } from './zh/compare';
import type { counties } from './zh/counties';
import type { documents } from './zh/documents';
import type { dutyBoard } from './zh/duty-board';
import type { fundsPage } from './zh/funds-page';
import type { lists } from './zh/lists';
import type { maps } from './zh/maps';
import type { overview } from './zh/overview';
import type { projects } from './zh/projects';
import type { questions } from './zh/questions';
import type { ranks } from './zh/ranks';
import type { spread } from './zh/spread';
import type { supporters } from './zh/supporters';
import type { templates } from './zh/templates';
import type { towns } from './zh/towns';
import type { workbench } from './zh/workbench';

export interface SectionWords {
	benefitSharing: typeof benefitSharing;
	bulletin: typeof bulletin;
	charts: typeof charts;
	compare: typeof compare;
	counties: typeof counties;
	documents: typeof documents;
	dutyBoard: typeof dutyBoard;
	fundsPage: typeof fundsPage;
	lists: typeof lists;
	maps: typeof maps;
	overview: typeof overview;
	projects: typeof projects;
	questions: typeof questions;
	ranks: typeof ranks;
	spread: typeof spread;
	supporters: typeof supporters;
	templates: typeof templates;
	towns: typeof towns;
	workbench: typeof workbench;
}

export type Section = keyof SectionWords;

type Files = {
	[Name in Section]: Record<'zh' | 'en', () => Promise<Pick<SectionWords, Name>>>;
};

/** Where the words of a section are; each file is fetched by the pages that name it, and no other. */
export const SECTION_FILES: Files = {
	benefitSharing: {
		zh: () => import('./zh/benefit-sharing'),
		en: () => import('./en/benefit-sharing')
	},
	bulletin: { zh: () => import('./zh/bulletin'), en: () => import('./en/bulletin') },
	charts: { zh: () => import('./zh/charts'), en: () => import('./en/charts') },
	compare: { zh: () => import('./zh/compare'), en: () => import('./en/compare') },
	counties: { zh: () => import('./zh/counties'), en: () => import('./en/counties') },
	documents: { zh: () => import('./zh/documents'), en: () => import('./en/documents') },
	dutyBoard: { zh: () => import('./zh/duty-board'), en: () => import('./en/duty-board') },
	fundsPage: { zh: () => import('./zh/funds-page'), en: () => import('./en/funds-page') },
	lists: { zh: () => import('./zh/lists'), en: () => import('./en/lists') },
	maps: { zh: () => import('./zh/maps'), en: () => import('./en/maps') },
	overview: { zh: () => import('./zh/overview'), en: () => import('./en/overview') },
	projects: { zh: () => import('./zh/projects'), en: () => import('./en/projects') },
	questions: { zh: () => import('./zh/questions'), en: () => import('./en/questions') },
	ranks: { zh: () => import('./zh/ranks'), en: () => import('./en/ranks') },
	spread: { zh: () => import('./zh/spread'), en: () => import('./en/spread') },
	supporters: { zh: () => import('./zh/supporters'), en: () => import('./en/supporters') },
	templates: { zh: () => import('./zh/templates'), en: () => import('./en/templates') },
	towns: { zh: () => import('./zh/towns'), en: () => import('./en/towns') },
	workbench: { zh: () => import('./zh/workbench'), en: () => import('./en/workbench') }
};

export const SECTIONS = Object.keys(SECTION_FILES) as readonly Section[];

/** The sections of each folder below the language, '' for the overview; `sections.test.ts` finds a page that lacks one. */
const BY_FOLDER: Record<string, readonly Section[]> = {
	'': ['overview'],
	'benefit-sharing': ['benefitSharing'],
	bulletin: ['bulletin'],
	charts: ['charts', 'spread'],
	compare: ['compare'],
	counties: ['counties', 'lists'],
	documents: ['documents'],
	duties: ['dutyBoard'],
	funds: ['fundsPage'],
	lists: ['lists'],
	maps: ['maps'],
	methods: ['documents'],
	projects: ['projects'],
	questions: ['questions'],
	ranks: ['ranks'],
	sql: ['workbench'],
	supporters: ['supporters'],
	templates: ['templates'],
	towns: ['towns']
};

/** The sections a page needs. @param route its route id, such as `/[[lang=lang]]/towns`, or null. */
export function sectionsOf(route: string | null): readonly Section[] {
	if (route === null) return [];
	const [, , folder = ''] = route.split('/');
	return BY_FOLDER[folder] ?? [];
}
