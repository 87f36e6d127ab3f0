/** Where a place or an organisation has its page. */
import { resolve } from '$app/paths';

/** The address of a county's page. @param lang the route's language parameter */
export const countyHref = (adcode: string, lang: 'en' | undefined): string =>
	resolve('/[[lang=lang]]/counties/[adcode]', { lang, adcode });

/**
 * The address of a supporter's page.
 * @param id adcode, id of a functional zone or of an organisation.
 * @param lang the route's language parameter: `en`, or undefined for Chinese.
 */
export const supporterHref = (id: string, lang: 'en' | undefined): string =>
	resolve('/[[lang=lang]]/supporters/[id]', { lang, id });
