/** The site's menus: what each group holds, in the order readers look for it. */
import { resolve } from '$app/paths';
import type { Dictionary, Language } from '$lib/i18n';

export interface MenuEntry {
	href: string;
	name: string;
}

export interface Menu {
	id: string;
	name: string;
	entries: MenuEntry[];
}

/** What the layout knows of a programme. */
export interface ProgrammeEntry {
	id: string;
	name: string;
	name_en: string;
}

/** All menus in the page's language; the programmes come from the snapshot. */
export function menusOf(
	programmes: readonly ProgrammeEntry[],
	words: Dictionary,
	language: Language
): Menu[] {
	const lang = language === 'en' ? 'en' : undefined;
	const { menus, pages } = words.nav;
	return [
		{
			id: 'programmes',
			name: menus.programmes,
			entries: programmes.map(({ id, name, name_en }) => ({
				href: resolve('/[[lang=lang]]/programmes/[id]', { lang, id }),
				name: language === 'en' ? name_en : name
			}))
		},
		{
			id: 'boards',
			name: menus.boards,
			entries: [
				{ href: resolve('/[[lang=lang]]/questions', { lang }), name: pages.questions },
				{ href: resolve('/[[lang=lang]]/targets', { lang }), name: pages.targets },
				{ href: resolve('/[[lang=lang]]/duties', { lang }), name: pages.duties },
				{ href: resolve('/[[lang=lang]]/projects', { lang }), name: pages.projects },
				{ href: resolve('/[[lang=lang]]/funds', { lang }), name: pages.funds },
				{ href: resolve('/[[lang=lang]]/ranks', { lang }), name: pages.ranks },
				{
					href: resolve('/[[lang=lang]]/benefit-sharing', { lang }),
					name: pages.benefitSharing
				},
				{ href: resolve('/[[lang=lang]]/towns', { lang }), name: pages.towns }
			]
		},
		{
			id: 'figures',
			name: menus.figures,
			entries: [
				{
					href: resolve('/[[lang=lang]]/maps/[region]', { lang, region: 'hubei' }),
					name: pages.maps
				},
				{ href: resolve('/[[lang=lang]]/charts', { lang }), name: pages.charts },
				{ href: resolve('/[[lang=lang]]/compare', { lang }), name: pages.compare },
				{ href: resolve('/[[lang=lang]]/sql', { lang }), name: pages.sql }
			]
		},
		{
			id: 'places',
			name: menus.places,
			entries: [
				{ href: resolve('/[[lang=lang]]/counties', { lang }), name: pages.counties },
				{ href: resolve('/[[lang=lang]]/supporters', { lang }), name: pages.supporters },
				{ href: resolve('/[[lang=lang]]/lists', { lang }), name: pages.lists }
			]
		},
		{
			id: 'evidence',
			name: menus.evidence,
			entries: [
				{ href: resolve('/[[lang=lang]]/documents', { lang }), name: pages.documents },
				{ href: resolve('/[[lang=lang]]/methods', { lang }), name: pages.methods },
				{
					href: resolve('/[[lang=lang]]/methods/coverage', { lang }),
					name: pages.coverage
				},
				{ href: resolve('/[[lang=lang]]/bulletin', { lang }), name: pages.bulletin },
				{ href: resolve('/[[lang=lang]]/templates', { lang }), name: pages.templates }
			]
		}
	];
}

/** Whether the page at `path` is the entry's or lies below it. */
export const isCurrent = (href: string, path: string): boolean =>
	path === href || path.startsWith(`${href}/`);

/** The entry a page belongs to: the longest address that fits, so that a page below another wins. */
export const currentOf = (menus: readonly Menu[], path: string): string | null =>
	menus
		.flatMap(({ entries }) => entries)
		.map(({ href }) => href)
		.filter((href) => isCurrent(href, path))
		.sort((a, b) => b.length - a.length)[0] ?? null;
