/** Yearly map values of the indicators a page does not show first: fetched after it, in one small file. */
import { onMount, untrack } from 'svelte';
import type { Packed } from '$lib/sql/packed-data';
import { unpackData } from '$lib/sql/packed-data';
import type { ProgrammeData } from './programme-data';
import { whenIdle } from '$lib/browser/when-idle';

type MapValues = ProgrammeData['mapValues'];

/** What the file `map-values.json` of a programme holds. */
export interface ValuesFile {
	/** The snapshot the site was built with. */
	snapshot: string;
	packed: Packed<MapValues>;
}

export interface LaterValues {
	/** Every indicator's values; null until they are there. */
	readonly values: MapValues | null;
}

/** The values the page itself carries: those of the indicator it opens with. */
export const carriedValues = (data: ProgrammeData): MapValues => {
	const first = data.indicators[0]?.id;
	return first === undefined ? {} : { [first]: data.mapValues[first] ?? [] };
};

async function fetchValues(address: string, snapshot: string): Promise<MapValues> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const file = (await answer.json()) as ValuesFile;
	// A host updated meanwhile serves another snapshot's file: its rows must not mix with this page's.
	if (file.snapshot !== snapshot) throw new Error(`${address}: ${file.snapshot}`);
	return unpackData<MapValues>(file.packed);
}

/**
 * Fetches when the page has nothing else to do, and at once when a reader needs them.
 * Call while a component is set up.
 * @param address of the file; null where the page carries everything.
 * @param snapshot the page was built with.
 * @param needed whether the present view shows an indicator that the page does not carry.
 */
export function laterValues(
	address: () => string | null,
	snapshot: () => string,
	needed: () => boolean
): LaterValues {
	let answer = $state.raw<{ address: string; values: MapValues } | null>(null);
	let idle = $state(false);

	onMount(() => whenIdle(() => (idle = true)));

	$effect(() => {
		const asked = idle || needed() ? address() : null;
		if (asked === null || untrack(() => answer)?.address === asked) return;
		let left = false;
		fetchValues(asked, snapshot()).then(
			(values) => {
				if (!left) answer = { address: asked, values };
			},
			// The map says that they are not read yet; the next choice of an indicator asks again.
			() => undefined
		);
		return () => {
			left = true;
		};
	});

	return {
		get values() {
			return answer !== null && answer.address === address() ? answer.values : null;
		}
	};
}
