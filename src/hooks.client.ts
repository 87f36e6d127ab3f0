/** Asks for the words of the page's language at once, beside its scripts and not after them. */
import type { ClientInit } from '@sveltejs/kit';
import { languageOf, loadWords } from '$lib/i18n';

export const init: ClientInit = () => {
	// A failure here is the layout's to report: it asks again and waits.
	loadWords(languageOf(document.documentElement.lang)).catch(() => undefined);
};
