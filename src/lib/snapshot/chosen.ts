/** The published snapshot the address names: `?snapshot=ID`. */

/** The key in the address. */
export const SNAPSHOT = 'snapshot';

/** @returns the identifier as written, known to the host or not; null where none is named. */
export const snapshotIn = (parameters: URLSearchParams): string | null =>
	parameters.get(SNAPSHOT) || null;

/**
 * The snapshot this document was opened on, or null for the host's current one.
 * It holds for the life of the document, so that figures of two snapshots never meet on a page.
 */
export const chosenSnapshot: string | null =
	typeof location === 'undefined' ? null : snapshotIn(new URLSearchParams(location.search));

/** A query string of a page, empty or beginning with `?`, that stays with the chosen snapshot. */
export const withChosen = (query: string, chosen = chosenSnapshot): string =>
	chosen === null
		? query
		: `${query || '?'}${query && '&'}${SNAPSHOT}=${encodeURIComponent(chosen)}`;
