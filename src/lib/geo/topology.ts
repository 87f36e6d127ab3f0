/** What `static/geo/<scope>.json` holds, and its shapes as GeoJSON. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface ScopeProperties {
	/** Own code: county, city or scope. */
	adcode: string;
	/** Code of the city; the scope itself for directly administered units and for the outline. */
	city: string;
	scope: string;
}

type Areas = GeometryCollection<ScopeProperties>;

/** TopoJSON of one scope: all counties, its cities, and one geometry for the outline. */
export type ScopeTopology = Topology<{ counties: Areas; cities: Areas; scope: Areas }>;

/** Counties as GeoJSON in degrees. */
export function countyFeatures(
	topology: ScopeTopology
): FeatureCollection<Polygon | MultiPolygon, ScopeProperties> {
	return feature(topology, topology.objects.counties) as FeatureCollection<
		Polygon | MultiPolygon,
		ScopeProperties
	>;
}

/** Outline of the scope, islands and holes included, in degrees. */
export function outlineFeature(
	topology: ScopeTopology
): Feature<Polygon | MultiPolygon, ScopeProperties> {
	const { features } = feature(topology, topology.objects.scope);
	const [outline] = features;
	if (outline === undefined)
		throw new Error('The geometry file has no scope outline; run npm run geometry.');
	return outline as Feature<Polygon | MultiPolygon, ScopeProperties>;
}

/** Borders between two cities (the scope's own outline left out), in degrees. */
export function cityBorders(topology: ScopeTopology): MultiLineString {
	return mesh(topology, topology.objects.cities, (a, b) => a !== b);
}
