/** Rows of a page, replaced only when another snapshot than the one it was built with is newest or chosen. */
import { onMount } from 'svelte';
import { chosenSnapshot } from '../snapshot/chosen';
import type { Ask } from '../sql/ask';
import { folderOf } from '../snapshot/folder';
import { engineState } from './engine-state.svelte';
import { whenIdle } from '../browser/when-idle';

export interface NewerRows<T> {
	/** The answer from the other snapshot; null while the prerendered rows are those to show. */
	readonly rows: T | null;
	/** The snapshot the page shows. */
	readonly snapshot: string;
	/** Whether newer rows are on their way, so that those shown are still the earlier ones. */
	readonly pending: boolean;
}

/**
 * Looks at the address and the host's index when the page is idle. Where the snapshot cannot answer, the page
 * keeps its rows and `engineState` says so. Call while a component is set up.
 * @param base the site's base path, as `asset('/')` of `$app/paths` gives it.
 * @param built the snapshot the page was built with.
 * @param question everything the page shows; asked again whenever what it reads changes.
 * @param engine `always` for a page that will need it anyway, else only for another snapshot.
 */
export function newerRows<T>(
	base: string,
	built: () => string,
	question: (ask: Ask) => Promise<T>,
	engine: 'newer' | 'always' = 'newer'
): NewerRows<T> {
	let answer = $state.raw<{ rows: T; snapshot: string } | null>(null);
	/** The host names another snapshot than the page was built with. */
	let outdated = $state(false);

	onMount(() => {
		if (engine === 'always') return engineState.startWhenIdle(base);
		const look = async () => {
			const { fetchCurrent } = await import('../snapshot/fetch-snapshot');
			// An unreachable host changes nothing: the page goes on showing what it was built with.
			const wanted = chosenSnapshot ?? (await fetchCurrent(folderOf(base)).catch(() => built()));
			outdated = wanted !== built();
			if (outdated) await engineState.start(base).catch(() => undefined);
		};
		return whenIdle(() => void look());
	});

	$effect(() => {
		const { snapshot } = engineState;
		if (snapshot === null || snapshot === built()) return;
		let left = false;
		question(engineState.ask).then(
			(rows) => {
				if (left) return;
				answer = { rows, snapshot };
				engineState.shown = snapshot;
			},
			(error: unknown) => {
				if (!left) engineState.refusal = error instanceof Error ? error.message : String(error);
			}
		);
		return () => {
			left = true;
			engineState.refusal = engineState.shown = null;
			// The next question may be about another place, which this answer says nothing of.
			answer = null;
		};
	});

	return {
		get rows() {
			return answer?.rows ?? null;
		},
		get snapshot() {
			return answer?.snapshot ?? built();
		},
		get pending() {
			const { status, refusal } = engineState;
			return outdated && answer === null && refusal === null && status.phase !== 'unavailable';
		}
	};
}
