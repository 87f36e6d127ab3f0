/** The address of a page that shows what a rule makes. */
import { resolve } from '$app/paths';
import type { Use } from '$lib/methods/rule';

/** @param lang the route's language parameter. */
export function useHref(use: Use, lang: 'en' | undefined): string {
	if ('programme' in use)
		return resolve('/[[lang=lang]]/programmes/[id]', { lang, id: use.programme });
	switch (use.page) {
		case 'overview':
			return resolve('/[[lang=lang]]', { lang });
		case 'coverage':
			return resolve('/[[lang=lang]]/methods/coverage', { lang });
		case 'targets':
			return resolve('/[[lang=lang]]/targets', { lang });
		case 'duties':
			return resolve('/[[lang=lang]]/duties', { lang });
		case 'funds':
			return resolve('/[[lang=lang]]/funds', { lang });
		case 'projects':
			return resolve('/[[lang=lang]]/projects', { lang });
		case 'benefit-sharing':
			return resolve('/[[lang=lang]]/benefit-sharing', { lang });
		case 'ranks':
			return resolve('/[[lang=lang]]/ranks', { lang });
		case 'counties':
			return resolve('/[[lang=lang]]/counties', { lang });
		case 'compare':
			return resolve('/[[lang=lang]]/compare', { lang });
		case 'charts':
			return resolve('/[[lang=lang]]/charts', { lang });
		case 'lists':
			return resolve('/[[lang=lang]]/lists', { lang });
		case 'towns':
			return resolve('/[[lang=lang]]/towns', { lang });
		case 'documents':
			return resolve('/[[lang=lang]]/documents', { lang });
	}
}
