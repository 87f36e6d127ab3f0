/** The place a reader chose on the map: a region, or an organisation that a stated link names. */
import type { QueryRow } from '$lib/sql/queries';
import type { ProgrammeData } from './programme-data';

export interface ChosenPlace {
	name: string;
	name_en: string;
	/** Null for an organisation. */
	region: QueryRow<'regions'> | null;
}

/** Null when nothing is chosen, or the address names a place this map does not have. */
export function chosenPlace(data: ProgrammeData, id: string | null): ChosenPlace | null {
	const region = data.regions.find(({ adcode }) => adcode === id);
	if (region) return { name: region.name, name_en: region.name_en, region };
	const link = Object.values(data.links)
		.flat()
		.find(({ supporter }) => supporter === id);
	return link ? { name: link.supporter_name, name_en: link.supporter_name_en, region: null } : null;
}
