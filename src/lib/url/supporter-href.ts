/** Where a supporter stands in the site: its own page. */
import { resolve } from '$app/paths';

/**
 * The address of one supporter.
 * @param id adcode, id of a functional zone or of an organisation.
 * @param lang the route's language parameter: `en`, or undefined for Chinese.
 */
export const supporterHref = (id: string, lang: 'en' | undefined): string =>
	resolve('/[[lang=lang]]/supporters/[id]', { lang, id });
