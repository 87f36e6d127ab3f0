/** Rows for a choice the page does not carry: the engine is started only when a reader makes one. */
import type { Ask } from '../sql/ask';
import { engineState } from './engine-state.svelte';

export interface SwitchedRows<T> {
	/** The answer for the present choice; null for the page's own and until the engine has answered. */
	readonly rows: T | null;
	readonly phase: 'own' | 'waiting' | 'answered' | 'failed';
}

/**
 * Call while a component is set up.
 * @param base the site's base path, as `asset('/')` of `$app/paths` gives it.
 * @param choice the parameters in one text; null for those the page carries rows for.
 * @param question asked again whenever the choice changes.
 */
export function switchedRows<T>(
	base: string,
	choice: () => string | null,
	question: (ask: Ask) => Promise<T>
): SwitchedRows<T> {
	let answer = $state.raw<{ choice: string; rows: T } | null>(null);
	let failed = $state.raw<string | null>(null);
	const present = $derived(choice());

	$effect(() => {
		if (present === null) return;
		const asked = present;
		let left = false;
		engineState
			.start(base)
			.then(() => question(engineState.ask))
			.then(
				(rows) => {
					if (!left) answer = { choice: asked, rows };
				},
				() => {
					if (!left) failed = asked;
				}
			);
		return () => {
			left = true;
		};
	});

	return {
		get rows() {
			return present !== null && answer?.choice === present ? answer.rows : null;
		},
		get phase() {
			if (present === null) return 'own';
			if (answer?.choice === present) return 'answered';
			return failed === present ? 'failed' : 'waiting';
		}
	};
}
