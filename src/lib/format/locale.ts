/** The two languages figures are written in, and the Intl tag of each. */

export type Locale = 'zh' | 'en';

const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** BCP 47 tag that `Intl` formatters take for a page language. */
export function intlTag(locale: Locale): string {
	return TAGS[locale];
}
