/** What a county shows now: colour, hatch, emphasis. States repaint at once; a new expression would lay the tiles out again. */
import type { Map as LiveMap } from 'maplibre-gl';

const SOURCE = 'counties';
const PLAIN = { faded: false, hovered: false, chosen: false };

/** A county's colour as CSS, null for plain land; hatched where there is no figure. */
export interface CountyPaint {
	colour: string | null;
	hatched: boolean;
}

/** Handles to the counties of one map. */
export function countyState(map: LiveMap) {
	let painted: ReadonlyMap<string, CountyPaint> = new Map();
	const marked = new Set<string>();

	/** Sets the counties that change, and only those. */
	function paint(next: ReadonlyMap<string, CountyPaint>): void {
		for (const [id, { colour, hatched }] of next) {
			const before = painted.get(id);
			if (before?.colour === colour && before.hatched === hatched) continue;
			map.setFeatureState({ source: SOURCE, id }, { colour, hatched });
		}
		painted = next;
	}

	function mark(id: string, state: Partial<typeof PLAIN>): void {
		marked.add(id);
		map.setFeatureState({ source: SOURCE, id }, state);
	}

	function unmark(): void {
		for (const id of marked) map.setFeatureState({ source: SOURCE, id }, PLAIN);
		marked.clear();
	}

	return { paint, mark, unmark };
}
