/** What the notice under the header says of the snapshot a reader opened. */
import type { EngineStatus } from '$lib/engine/engine-state.svelte';
import type { SnapshotIndex } from '$lib/snapshot/manifest';

/**
 * `latest`: the current one is on screen or on its way, nothing to say. `shown`: its rows are on screen.
 * In all other states the built rows are.
 */
export type Notice = 'latest' | 'shown' | 'loading' | 'unknown' | 'failed' | 'refused';

export interface Situation {
	/** Null where the address names none. */
	chosen: string | null;
	/** The snapshot the page was built with; undefined for a page without rows. */
	built: string | undefined;
	/** The snapshot that replaced the built one on screen, or null. */
	shown: string | null;
	/** What the host has published: null when it could not be read, undefined until it is. */
	index: SnapshotIndex | null | undefined;
	phase: EngineStatus['phase'];
	refused: boolean;
}

/** The one thing to say. */
export function noticeOf({ chosen, built, shown, index, phase, refused }: Situation): Notice {
	if (chosen === null) return 'latest';
	if (index === undefined) return 'loading';
	if (index && !index.snapshots.some(({ id }) => id === chosen)) return 'unknown';
	if (built === undefined || built === chosen || shown === chosen)
		return index?.current === chosen ? 'latest' : 'shown';
	if (phase === 'unavailable') return 'failed';
	return refused ? 'refused' : 'loading';
}

/** The list in which a supporter or county stands whose page this would be; null for any other address. */
export const listOf = (path: string): 'supporters' | 'counties' | null => {
	const list = /\/(supporters|counties)\/[^/]+$/.exec(path)?.[1];
	return list === 'supporters' || list === 'counties' ? list : null;
};
