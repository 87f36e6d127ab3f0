/** One TopoJSON per scope: counties, cities and the scope's outline share the same arcs. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Objects,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import type { ScopeProperties, ScopeTopology } from '../../lib/geo/topology';
import type { County, Scope } from './divisions';

/**
 * Grid over the scope's box; 7.8° of Hubei in 50 000 steps is about 15 m. All vertices are kept: the
 * source is generalised already (some districts have 12), and the largest scope is 50 KB compressed.
 */
const GRID = 50_000;

type Areas = GeometryCollection<ScopeProperties>;
type Area = TopoPolygon<ScopeProperties> | TopoMultiPolygon<ScopeProperties>;

function countyTopology(counties: readonly County[]): Topology<{ counties: Areas }> {
	const collection: FeatureCollection<Polygon | MultiPolygon, ScopeProperties> = {
		type: 'FeatureCollection',
		features: counties.map(
			({ adcode, city, scope, geometry }): Feature<Polygon | MultiPolygon, ScopeProperties> => ({
				type: 'Feature',
				properties: { adcode, city, scope },
				geometry
			})
		)
	};
	return topology({ counties: collection }) as unknown as Topology<{ counties: Areas }>;
}

function merged(
	shapes: Topology<Objects>,
	parts: readonly Area[],
	properties: ScopeProperties
): Area {
	const { type, arcs } = mergeArcs(shapes, [...parts] as TopoPolygon[]);
	return { type, arcs, properties };
}

/** Quantised topology of one scope; `counties` ordered by code. Same input, same bytes. */
export function scopeTopology(scope: Scope, counties: readonly County[]): ScopeTopology {
	const own = counties.filter((county) => county.scope === scope);
	const shapes = countyTopology(own);
	const areas = shapes.objects.counties.geometries as Area[];
	const codes = [...new Set(own.map(({ city }) => city))].sort();
	const cities = codes.map((city) =>
		merged(
			shapes,
			areas.filter(({ properties }) => properties?.city === city),
			{ adcode: city, city, scope }
		)
	);
	const complete = {
		...shapes,
		objects: {
			counties: shapes.objects.counties,
			cities: { type: 'GeometryCollection', geometries: cities },
			scope: {
				type: 'GeometryCollection',
				geometries: [merged(shapes, areas, { adcode: scope, city: scope, scope })]
			}
		}
	} satisfies Topology<Objects>;
	return quantize(complete, GRID) as ScopeTopology;
}
