import { languageOf, loadWords } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every page needs the words of its own language, and only those. */
export const load: LayoutLoad = async ({ data, params }) => {
	await loadWords(languageOf(params.lang));
	return data;
};
