/** The two languages and the one way to get words: `useLanguage()` inside a component, `loadWords` before it. */
import { getContext, setContext } from 'svelte';
import type { Dictionary } from './zh';

export type { Dictionary };
export type Language = 'zh' | 'en';

const FILES: Record<Language, () => Promise<Dictionary>> = {
	zh: async () => (await import('./zh')).zh,
	en: async () => (await import('./en')).en
};

const loaded: Partial<Record<Language, Dictionary>> = {};

/** The language of a route, from its `lang` parameter. */
export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'zh');

/**
 * Fetches the words of one language; a reader of one never downloads the other.
 * @throws when the file cannot be fetched.
 */
export const loadWords = async (language: Language): Promise<Dictionary> =>
	(loaded[language] ??= await FILES[language]());

/** The words of a language that the root layout has loaded. */
function words(language: Language): Dictionary {
	const known = loaded[language];
	if (!known) throw new Error(`The words of ${language} were not loaded before they were used.`);
	return known;
}

/** The BCP 47 tag for `lang` attributes and `Intl`. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en' : 'zh-CN');

const KEY = Symbol('language');

/** Called once by the root layout; `language` is a getter so that a change of path changes the words. */
export function provideLanguage(language: () => Language): void {
	setContext(KEY, language);
}

/** The current language and its words, inside a component. */
export function useLanguage(): { readonly language: Language; readonly words: Dictionary } {
	const language = getContext<() => Language>(KEY);
	return {
		get language() {
			return language();
		},
		get words() {
			return words(language());
		}
	};
}
