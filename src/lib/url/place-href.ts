/** Where a place or an organisation has its page. */
import { resolve } from '$app/paths';

/** The address of a county's page. @param lang the route's language parameter */
export const countyHref = (adcode: string, lang: 'en' | undefined): string =>
	resolve('/[[lang=lang]]/counties/[adcode]', { lang, adcode });

/**
 * The address of a supporter's page, region or organisation alike; null: the site has no such pages,
 * and the name stays plain text.
 */
export const supporterHref: (id: string, lang: 'en' | undefined) => string | null = () => null;
