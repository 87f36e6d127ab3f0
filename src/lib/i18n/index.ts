/** The two languages and the one way to get words: `words(lang)`, or `useWords()` inside a component. */
import { getContext, setContext } from 'svelte';
import { en } from './en';
import { missingKeys } from './missing-keys';
import { zh, type Dictionary } from './zh';

export type { Dictionary };
export type Language = 'zh' | 'en';

const DICTIONARIES: Record<Language, Dictionary> = { zh, en };

const missing = missingKeys(zh, en);
if (missing.length > 0) throw new Error(`The English dictionary lacks: ${missing.join(', ')}`);

/** All words of a language. */
export const words = (language: Language): Dictionary => DICTIONARIES[language];

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
