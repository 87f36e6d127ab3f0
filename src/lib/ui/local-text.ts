/** Words of the tables in the page's language. Markup uses `LocalText`, which also marks what has no English. */
import { signed } from '$lib/format/signed';
import type { Language } from '$lib/i18n';

/** The English where the page is English and there is some, else the Chinese; signs as readers write them. */
export function localText(zh: string, en: string | null, language: Language): string;
export function localText(zh: string | null, en: string | null, language: Language): string | null;
export function localText(zh: string | null, en: string | null, language: Language): string | null {
	const text = language === 'en' ? (en ?? zh) : zh;
	return text === null ? null : signed(text);
}
