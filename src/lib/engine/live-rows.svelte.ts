/** Rows that begin as the prerendered ones and become the engine's as soon as it answers. */
import { untrack } from 'svelte';
import type { QueryName, QueryParameters, QueryRow } from '../sql/queries';
import { engineState, type EngineState } from './engine-state.svelte';

export interface LiveRows<Row> {
	readonly rows: readonly Row[];
	/** Whether the engine has answered for the current parameters. */
	readonly live: boolean;
	/** Why the engine could not answer the current parameters; the rows are then the earlier ones. */
	readonly error: Error | null;
}

interface Answer<Row> {
	key: string;
	rows: readonly Row[];
}

/**
 * Call while a component is set up.
 * @param parameters of the query; read again whenever what it reads changes.
 * @param prerendered rows for these parameters, or undefined where the page carries none;
 * until the engine answers, the last rows known are then kept.
 */
export function liveRows<N extends QueryName>(
	name: N,
	parameters: () => QueryParameters<N>,
	prerendered: () => readonly QueryRow<N>[] | undefined,
	state: Pick<EngineState, 'snapshot' | 'ask'> = engineState
): LiveRows<QueryRow<N>> {
	let answer = $state.raw<Answer<QueryRow<N>> | null>(null);
	let failure = $state.raw<{ key: string; error: Error } | null>(null);
	const key = $derived(JSON.stringify(parameters()));

	$effect(() => {
		if (state.snapshot === null) return;
		const asked = key;
		let stale = false;
		state.ask(name, untrack(parameters)).then(
			(rows) => {
				if (!stale) answer = { key: asked, rows };
			},
			(error: Error) => {
				if (!stale) failure = { key: asked, error };
			}
		);
		return () => {
			stale = true;
		};
	});

	return {
		get rows() {
			return answer?.key === key ? answer.rows : (prerendered() ?? answer?.rows ?? []);
		},
		get live() {
			return answer?.key === key;
		},
		get error() {
			return failure?.key === key ? failure.error : null;
		}
	};
}
