/** What a reader chose, kept in the address: shown at once, written into the address once it is on the screen. */
import { beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { withChosen } from '../snapshot/chosen';
import { sameFields } from './same-fields';
import { whenIdle } from '../browser/when-idle';

export interface AddressState<State> {
	readonly current: State;
	/** @param replace adds no step to the browser's history */
	change(next: State, replace: boolean): void;
}

interface Form<State> {
	/** The state that an address says; null while prerendering and before scripts run, when there is no query string. */
	read: (parameters: URLSearchParams | null) => State;
	/** The query string of a state, with its question mark, or nothing. */
	write: (state: State) => string;
}

/** Soon enough that nobody copies an address without its last change. */
const AT_MOST = 250;

/** Runs once what was changed is on the screen; at once where nothing is drawn. */
function afterPaint(run: () => void): void {
	if (document.hidden) run();
	else requestAnimationFrame(() => whenIdle(run, AT_MOST));
}

/** A state of the page in the address bar; a copied address takes effect as soon as the page is alive. */
export function useAddress<State extends object>({
	read,
	write
}: Form<State>): AddressState<State> {
	let alive = $state(false);
	onMount(() => {
		alive = true;
	});
	/** Chosen, and not yet in the address. */
	let ahead = $state.raw<{ state: State; path: string } | null>(null);
	/** Whether one of the changes since the address was written asked for a step back to it. */
	let step = false;
	let last: { state: State } | null = null;
	/** The same object as long as it says the same: all that a page shows hangs on it. */
	const current = $derived.by(() => {
		const state =
			ahead?.path === page.url.pathname ? ahead.state : read(alive ? page.url.searchParams : null);
		if (last === null || !sameFields(last.state, state)) last = { state };
		return last.state;
	});

	/** Navigation measures the page, which takes a while: the reader sees the change before it. */
	async function settle(): Promise<void> {
		const written = ahead;
		const replaceState = !step;
		step = false;
		// A later change has written this one too, or the reader went to another page.
		if (written === null || written.path !== page.url.pathname) return;
		const query = withChosen(write(written.state));
		try {
			await goto(`${written.path}${query}${page.url.hash}`, {
				replaceState,
				keepFocus: true,
				noScroll: true
			});
		} finally {
			if (ahead === written) ahead = null;
		}
	}

	beforeNavigate((navigation) => {
		if (navigation.type !== 'popstate' || ahead === null) return;
		// Back before the last choice was written takes back that choice, and no older one with it.
		if (step && navigation.delta < 0) navigation.cancel();
		ahead = null;
		step = false;
	});

	return {
		get current() {
			return current;
		},
		change(state, replace) {
			ahead = { state, path: page.url.pathname };
			step ||= !replace;
			afterPaint(() => void settle());
		}
	};
}
