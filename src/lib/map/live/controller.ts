/** Drives one open MapLibre map: fills, scene, emphasis, pointer. Knows nothing of Svelte. */
import type { GeoJSONSource, Map as LiveMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { pathBounds } from '../../geo/path-bounds';
import { camera, frameAtZoom, project, unproject } from '../../geo/projection';
import { countyClass } from '../county-class';
import { dockRoom, roomAt } from '../docks';
import { emphasisOf } from '../emphasis';
import type { Palette } from '../palette';
import { layOutScene } from '../scene';
import type { Classification, Link, MapLabel, MapShapes, Supporter } from '../types';
import { countyState } from './county-state';
import { sceneFeatures } from './features';
import { limits } from './limits';
import { diamondImage, hatchImage, PIXEL_RATIO } from './images';
import { DIAMOND_RING, themedPaint } from './style';

export interface Fill {
	values: ReadonlyMap<string, number | null>;
	recipients: ReadonlySet<string>;
	classes: Classification;
}

export interface Overlay {
	supporters: readonly Supporter[];
	links: readonly Link[];
	labels: readonly MapLabel[];
	/** Names of counties off this list are written lighter. */
	recipients: ReadonlySet<string>;
}

export interface Pointing {
	onselect: (id: string | null) => void;
	onhover: (id: string | null) => void;
	onlink: (id: string | null) => void;
}

const PLACES = ['rings', 'diamonds', 'names', 'county-fill'];
const WITH_STATE = ['arcs', 'leaders', 'markers', 'names'];
/** Redo the layout while zooming once the zoom has changed by this much. */
const ZOOM_STEP = 0.4;
const MOTION = { duration: 250 };

const setData = (map: LiveMap, source: string, data: GeoJSON.GeoJSON) =>
	map.getSource<GeoJSONSource>(source)?.setData(data);

/** Handles to one map. `shapes` gives the picture of the SVG twin that the map starts from. */
export function controlMap(map: LiveMap, shapes: MapShapes) {
	let overlay: Overlay = { supporters: [], links: [], labels: [], recipients: new Set() };
	let bends: ReadonlyMap<string, number> = new Map();
	let laidOutAt = map.getZoom();
	let moved = false;
	const counties = countyState(map);

	/** Height below the region for supporters without a known seat, in units of the SVG. */
	const room = () => roomAt(dockRoom(overlay, shapes), map.getContainer().clientWidth);

	const wholeRegion = () =>
		camera(
			shapes.frame,
			{ width: shapes.width, height: shapes.height + room() },
			map.getContainer().clientWidth
		);

	/** Bends are those of the SVG twin, found once and kept at every zoom. */
	function settleOverlay(next: Overlay): void {
		const { frame } = shapes;
		overlay = next;
		const twin = { ...next, frame, size: shapes, room: dockRoom(next, shapes).wide };
		bends = layOutScene(twin).bends;
	}

	/** Shows the whole region again where the reader has not moved the map himself. */
	function fitRegion(): void {
		const { center, zoom } = wholeRegion();
		map.setMinZoom(zoom - 0.3);
		map.setMaxBounds(limits(shapes.frame, { ...shapes, height: shapes.height + room() }));
		if (!moved) map.jumpTo({ center, zoom });
	}

	/** Lays the scene out for the present zoom, so that names and widths keep their size on screen. */
	function layOut(): void {
		laidOutAt = map.getZoom();
		const frame = frameAtZoom(laidOutAt);
		const corner = (x: number, y: number) => project(frame, unproject(shapes.frame, [x, y]));
		const [left, top] = corner(0, 0);
		const [right, bottom] = corner(shapes.width, shapes.height);
		const scene = layOutScene({
			...overlay,
			frame,
			bends,
			size: { width: right - left, height: bottom - top },
			bounds: [left, top, right, bottom],
			room: (room() * (right - left)) / shapes.width
		});
		const features = sceneFeatures(scene, frame, overlay.recipients);
		for (const [source, data] of Object.entries(features)) setData(map, source, data);
	}

	function setOverlay(next: Overlay): void {
		settleOverlay(next);
		fitRegion();
		layOut();
	}

	function setFill({ values, recipients, classes }: Fill, palette: Palette): void {
		const paints = shapes.counties.map(({ adcode }) => {
			const token = countyClass(adcode, values, recipients, classes);
			const hatched = token === 'none';
			const colour = hatched || token === 'land' ? null : palette.ofClass(token);
			return [adcode, { colour, hatched }] as const;
		});
		counties.paint(new Map(paints));
	}

	function setPalette(palette: Palette): void {
		const images = {
			hatch: hatchImage(palette),
			diamond: diamondImage(palette, DIAMOND_RING * 1.35, false),
			'diamond-chosen': diamondImage(palette, DIAMOND_RING * 1.35, true)
		};
		for (const [name, image] of Object.entries(images)) {
			if (map.hasImage(name)) map.updateImage(name, image);
			else map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
		}
		for (const [layer, paint] of Object.entries(themedPaint(palette))) {
			for (const [property, value] of Object.entries(paint)) {
				map.setPaintProperty(layer, property as 'fill-color', value as string);
			}
		}
	}

	function setEmphasis(
		links: readonly Link[],
		selected: string | null,
		hovered: string | null
	): void {
		counties.unmark();
		for (const source of WITH_STATE) map.removeFeatureState({ source });
		const { links: strong, places } = emphasisOf(links, selected, hovered);
		if (strong !== null && places !== null) {
			for (const { id } of links) {
				const state = strong.has(id) ? { strong: true } : { faded: true };
				map.setFeatureState({ source: 'arcs', id }, state);
			}
			const named = [
				...overlay.supporters.map(({ id }) => id),
				...overlay.labels.map(({ adcode }) => adcode)
			];
			for (const id of overlay.recipients) {
				if (!places.has(id)) counties.mark(id, { faded: true });
			}
			for (const id of named) {
				if (places.has(id)) continue;
				for (const source of ['leaders', 'markers', 'names']) {
					map.setFeatureState({ source, id }, { faded: true });
				}
			}
		}
		if (hovered !== null) counties.mark(hovered, { hovered: true });
		if (selected !== null) {
			counties.mark(selected, { chosen: true });
			map.setFeatureState({ source: 'markers', id: selected }, { chosen: true });
		}
		map.setLayoutProperty('diamonds', 'icon-image', [
			'case',
			['==', ['get', 'id'], selected ?? ''],
			'diamond-chosen',
			'diamond'
		]);
	}

	/** What lies under the pointer, a marker within 5 px first. */
	function idAt(event: MapMouseEvent, layers: string[], reach: number): string | null {
		const { x, y } = event.point;
		const box: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach]
		];
		const [feature] = map.queryRenderedFeatures(box, { layers });
		const id: unknown = feature?.properties.id ?? feature?.properties.adcode;
		return typeof id === 'string' ? id : null;
	}

	const placeAt = (event: MapMouseEvent) =>
		idAt(event, ['rings', 'diamonds'], 5) ?? idAt(event, PLACES, 0);

	function listen({ onselect, onhover, onlink }: Pointing): void {
		map.on('click', (event) => onselect(placeAt(event)));
		map.on('mousemove', (event) => {
			const place = placeAt(event);
			const link = idAt(event, ['arcs'], 1);
			map.getCanvas().style.cursor = place === null && link === null ? '' : 'pointer';
			onlink(link);
			onhover(place);
		});
		map.on('mouseout', () => {
			onlink(null);
			onhover(null);
		});
		map.on('zoom', () => {
			if (Math.abs(map.getZoom() - laidOutAt) >= ZOOM_STEP) layOut();
		});
		map.on('zoomend', () => {
			if (map.getZoom() !== laidOutAt) layOut();
		});
		map.on('movestart', (event) => {
			if ('originalEvent' in event && event.originalEvent !== undefined) moved = true;
		});
		map.on('resize', () => {
			// Hidden, as in print: there is no width to fit the region to.
			if (map.getContainer().clientWidth === 0) return;
			fitRegion();
			layOut();
		});
	}

	/** Different features of a layer that are on screen now: proof that the map really draws them. */
	function rendered(layer: string): number {
		const features = map.queryRenderedFeatures({ layers: [layer] });
		return new Set(features.map(({ properties, id }) => properties.adcode ?? properties.id ?? id))
			.size;
	}

	function reset(): void {
		moved = false;
		map.easeTo({ ...wholeRegion(), ...MOTION });
	}

	let near: string | null = null;

	/** Fits one county, or the whole region again once a county was fitted. */
	function show(adcode: string | null): void {
		const path = shapes.counties.find((county) => county.adcode === adcode)?.path;
		const bounds = path === undefined ? null : pathBounds(path);
		if (bounds === null) {
			if (near !== null) reset();
			near = null;
			return;
		}
		near = adcode;
		moved = true;
		const [left, top, right, bottom] = bounds;
		// Its neighbours stay in sight: a county alone says nothing of where it is.
		const [dx, dy] = [(right - left) / 2, (bottom - top) / 2];
		const [west, south] = unproject(shapes.frame, [left - dx, bottom + dy]);
		const [east, north] = unproject(shapes.frame, [right + dx, top - dy]);
		map.fitBounds([west, south, east, north], MOTION);
	}

	return {
		setFill,
		setOverlay,
		setPalette,
		setEmphasis,
		listen,
		rendered,
		zoomIn: () => {
			moved = true;
			map.zoomIn(MOTION);
		},
		zoomOut: () => {
			moved = true;
			map.zoomOut(MOTION);
		},
		reset,
		show
	};
}

export type MapController = ReturnType<typeof controlMap>;
