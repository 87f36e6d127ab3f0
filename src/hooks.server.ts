/** The language of a page stands in its HTML, so that readers without JavaScript have it too. */
import type { Handle } from '@sveltejs/kit';
import { languageOf, localeOf } from '$lib/i18n';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', localeOf(languageOf(event.params.lang)))
	});
