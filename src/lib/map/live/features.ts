/** A laid-out scene as GeoJSON for the live map. */
import type { Feature, FeatureCollection, LineString, Point as PointShape, Polygon } from 'geojson';
import { arcPolygon } from '../../geo/arc';
import type { PlacedLabel } from '../../geo/labels';
import { unproject, type Frame, type Point } from '../../geo/projection';
import type { Scene } from '../scene';

export interface SceneFeatures {
	arcs: FeatureCollection<Polygon>;
	leaders: FeatureCollection<LineString>;
	markers: FeatureCollection<PointShape>;
	names: FeatureCollection<PointShape>;
}

type Properties = Record<string, string | number | boolean>;

function collection<G extends Polygon | LineString | PointShape>(
	features: Feature<G>[]
): FeatureCollection<G> {
	return { type: 'FeatureCollection', features };
}

/** Every arc, line, marker and name; `id` is the link's, supporter's or county's. */
export function sceneFeatures(
	scene: Scene,
	frame: Frame,
	recipients: ReadonlySet<string>
): SceneFeatures {
	const degrees = (point: Point): [number, number] => {
		const [lng, lat] = unproject(frame, point);
		return [lng, lat];
	};
	const point = (at: Point, properties: Properties): Feature<PointShape> => ({
		type: 'Feature',
		properties,
		geometry: { type: 'Point', coordinates: degrees(at) }
	});
	const line = (id: string, from: Point, to: Point): Feature<LineString> => ({
		type: 'Feature',
		properties: { id },
		geometry: { type: 'LineString', coordinates: [degrees(from), degrees(to)] }
	});
	const name =
		(kindOf: (id: string) => 'recipient' | 'other' | 'supporter', first: number) =>
		({ id, text, at, size }: PlacedLabel, index: number) =>
			point(at, { id, text, kind: kindOf(id), size, order: first + index });
	const { ring } = scene.sizes;
	const moved = scene.markers.filter(({ at, home }) => {
		return Math.hypot(at[0] - home[0], at[1] - home[1]) > 3;
	});
	return {
		arcs: collection(
			scene.arcs.map(({ link, ring }) => ({
				type: 'Feature',
				properties: { id: link.id },
				geometry: { type: 'Polygon', coordinates: [arcPolygon(ring, frame)] }
			}))
		),
		leaders: collection([
			...moved.map(({ supporter, home, at }) => line(supporter.id, home, at)),
			...scene.supporterNames.flatMap(({ id, leader }) =>
				leader === null ? [] : [line(id, leader[0], leader[1])]
			)
		]),
		markers: collection(
			scene.markers.map(({ supporter: { id, zone, listed }, at }) =>
				point(at, { id, zone, listed, ring })
			)
		),
		names: collection([
			...scene.recipientNames.map(name((id) => (recipients.has(id) ? 'recipient' : 'other'), 0)),
			...scene.supporterNames.map(name(() => 'supporter', scene.recipientNames.length))
		])
	};
}
