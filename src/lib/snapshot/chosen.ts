/** The published snapshot the address names. */
import { SNAPSHOT_PARAMETER } from '../model/snapshot-parameter';

/** @returns the identifier as written, known to the host or not; null where none is named. */
export const snapshotIn = (parameters: URLSearchParams): string | null =>
	parameters.get(SNAPSHOT_PARAMETER) || null;

/**
 * The snapshot this document was opened on, or null for the host's current one.
 * It holds for the life of the document, so that figures of two snapshots never meet on a page.
 */
export const chosenSnapshot: string | null =
	typeof location === 'undefined' ? null : snapshotIn(new URLSearchParams(location.search));
