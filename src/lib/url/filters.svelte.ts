/** The address as the owner of a board's filters: read after mount, written without leaving the page. */
import { useAddress } from './address-state.svelte';
import { readFilters, writeFilters, type Filters } from './filters';

export interface BoardFilters<Key extends string> {
	readonly current: Filters<Key>;
	/** Changes one or several filters; null shows everything. `replace` adds no step to the history: for typing. */
	change(part: Partial<Filters<Key>>, options?: { replace?: boolean }): void;
}

/** The filters of a board. Prerendered and before scripts run, everything is shown. */
export function useFilters<Key extends string>(keys: readonly Key[]): BoardFilters<Key> {
	const address = useAddress<Filters<Key>>({
		read: (parameters) => readFilters(parameters, keys),
		write: writeFilters
	});
	return {
		get current() {
			return address.current;
		},
		change(part, { replace = false } = {}) {
			address.change({ ...address.current, ...part }, replace);
		}
	};
}
