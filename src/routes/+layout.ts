import { languageOf, loadWords, sectionsOf } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every page brings the words of its own language and sections, and only those. */
export const load: LayoutLoad = async ({ data, params, route }) => {
	const language = languageOf(params.lang);
	return { ...data, language, words: await loadWords(language, sectionsOf(route.id)) };
};
