/** What stands out when something is chosen: the chosen one, its links, and the other ends of those links. */
import type { Link } from './types';

export interface Emphasis {
	/** Links that stay strong; null: all of them. */
	links: ReadonlySet<string> | null;
	/** Counties and supporters that stay strong; null: all of them. */
	places: ReadonlySet<string> | null;
}

/** Nothing fades unless the chosen (else the pointed-at) place has links. */
export function emphasisOf(
	links: readonly Link[],
	selected: string | null,
	hovered: string | null
): Emphasis {
	for (const id of [selected, hovered]) {
		if (id === null) continue;
		const own = links.filter(({ supporter, recipient }) => supporter === id || recipient === id);
		if (own.length === 0) continue;
		return {
			links: new Set(own.map((link) => link.id)),
			places: new Set([id, ...own.flatMap(({ supporter, recipient }) => [supporter, recipient])])
		};
	}
	return { links: null, places: null };
}
