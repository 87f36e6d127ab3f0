/** The counties of the team's own table, `data/region.csv`: code, name, scope and label point. */
import { existsSync, readFileSync } from 'node:fs';
import { csvParse, type DSVRowString } from 'd3';

export interface TeamRegion {
	adcode: string;
	name: string;
	scope: string;
	parent: string;
	/** Longitude and latitude in degrees; null when a cell is empty. */
	label: [number, number] | null;
}

function regionOf(row: DSVRowString): TeamRegion {
	const [lng, lat] = [row.label_lng ?? '', row.label_lat ?? ''];
	return {
		adcode: row.adcode ?? '',
		name: row.name ?? '',
		scope: row.scope ?? '',
		parent: row.parent ?? '',
		label: lng === '' || lat === '' ? null : [Number(lng), Number(lat)]
	};
}

/** Counties in force today from the text of `region.csv`; zones, cities and provinces are left out. */
export function parseTeamRegions(csv: string): TeamRegion[] {
	return csvParse(csv.replace(/^\uFEFF/, ''))
		.filter((row) => row.level === 'county' && !row.valid_to)
		.map(regionOf);
}

/** Counties of the table at `path`; null when the file does not exist. */
export function readTeamRegions(path: string): TeamRegion[] | null {
	return existsSync(path) ? parseTeamRegions(readFileSync(path, 'utf8')) : null;
}
