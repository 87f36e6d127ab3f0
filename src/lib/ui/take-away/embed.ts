/** A figure of this site on somebody else's page. */

/** The key of the address that shows one figure alone. */
export const EMBED_KEY = 'embed';

/**
 * The markup to paste: the present address with the figure's name, so that what is chosen travels too.
 * @param height CSS pixels of the figure as it stands here
 */
export function embedCode(
	address: string,
	{ name, title, height }: { name: string; title: string; height: number }
): string {
	const url = new URL(address);
	url.hash = '';
	url.searchParams.set(EMBED_KEY, name);
	const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<iframe src="${quoted(url.href)}" title="${quoted(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy"></iframe>`;
}
