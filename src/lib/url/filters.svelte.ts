/** The address as the owner of a board's filters: read after mount, written without leaving the page. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { withChosen } from '../snapshot/chosen';
import { readFilters, writeFilters, type Filters } from './filters';

export interface BoardFilters<Key extends string> {
	readonly current: Filters<Key>;
	/** Changes one or several filters; null shows everything. `replace` adds no step to the history: for typing. */
	change(part: Partial<Filters<Key>>, options?: { replace?: boolean }): void;
}

/** The filters of a board. Prerendered and before scripts run, everything is shown. */
export function useFilters<Key extends string>(keys: readonly Key[]): BoardFilters<Key> {
	let alive = $state(false);
	onMount(() => {
		alive = true;
	});
	const current = $derived(readFilters(alive ? page.url.searchParams : null, keys));
	return {
		get current() {
			return current;
		},
		change(part, { replace = false } = {}) {
			const query = withChosen(writeFilters({ ...current, ...part }));
			void goto(`${page.url.pathname}${query}${page.url.hash}`, {
				replaceState: replace,
				keepFocus: true,
				noScroll: true
			});
		}
	};
}
