/** The two languages and the one way to get words: `useLanguage()` inside a component, `loadWords` before it. */
import { getContext, setContext } from 'svelte';
import { SECTION_FILES, type Section, type SectionWords } from './sections';
import type { CoreWords } from './zh';

export { sectionsOf } from './sections';

/** All words of the site; a page has those that all pages share and its own sections. */
export type Dictionary = CoreWords & SectionWords;
export type Language = 'zh' | 'en';

const CORE: Record<Language, () => Promise<CoreWords>> = {
	zh: async () => (await import('./zh')).zh,
	en: async () => (await import('./en')).en
};

/** The language of a route, from its `lang` parameter. */
export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'zh');

/**
 * Fetches the words of one language; a reader of one never downloads the other.
 * @param sections what the page needs beside the words that all pages share.
 * @throws when a file cannot be fetched.
 */
export async function loadWords(
	language: Language,
	sections: readonly Section[] = []
): Promise<Dictionary> {
	const [core, ...own] = await Promise.all([
		CORE[language](),
		...sections.map((name) => SECTION_FILES[name][language]())
	]);
	// A section nobody asked for is absent: `sections.test.ts` holds pages to what they load.
	return Object.assign({}, core, ...own) as Dictionary;
}

/** The BCP 47 tag for `lang` attributes and `Intl`. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en' : 'zh-CN');

const KEY = Symbol('language');

interface Speech {
	readonly language: Language;
	readonly words: Dictionary;
}

/** Called once by the root layout; `speech` is a getter so that a change of page changes the words. */
export function provideLanguage(speech: () => Speech): void {
	setContext(KEY, speech);
}

/** The current language and its words, inside a component. */
export function useLanguage(): Speech {
	const speech = getContext<() => Speech>(KEY);
	return {
		get language() {
			return speech().language;
		},
		get words() {
			return speech().words;
		}
	};
}
