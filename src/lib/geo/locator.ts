/** A county among its neighbours, and where in its province that is: two small pictures as SVG paths. */
import type { MultiPolygon, Polygon } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { clipped } from './clip';
import { svgPath } from './path';
import { fit, fromMercator, mercator, type Bounds, type Frame } from './projection';
import { cityBorders, countyFeatures, outlineFeature, type ScopeTopology } from './topology';

export interface LocatorShape {
	adcode: string;
	path: string;
}

/** Plain data (serialisable): a page's load function can return it. */
export interface Locator {
	/** The county and what surrounds it; the county itself is first. */
	near: { width: number; height: number; frame: Frame; counties: LocatorShape[] };
	/** The map it lies on, with the county marked. */
	far: { width: number; height: number; outline: string; cities: string; county: string };
}

export const NEAR = { width: 160, height: 120 };
const FAR_WIDTH = 100;
/** How much of the picture's width or height the county itself takes. */
const SHARE = 0.5;
/** Drawn beyond the picture's edge, in units, so that cut borders are not seen. */
const BLEED = 2;
/** Bends below this area, in square units, are drawn straight. */
const DETAIL = 3;

/** Longest path data of the neighbourhood, in characters: beyond, it is drawn coarser. */
const MOST = 2200;

interface Area {
	adcode: string;
	geometry: Polygon | MultiPolygon;
	bounds: Bounds;
}

/** What all counties of one map share: its shapes at several levels of detail. */
export class LocatorMap {
	private readonly weighed: ScopeTopology;
	private readonly levels = new Map<number, Map<string, Area>>();
	private readonly far: Omit<Locator['far'], 'county'> & { frame: Frame; detail: number };

	constructor(topology: ScopeTopology) {
		this.weighed = presimplify(topology) as ScopeTopology;
		const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
		const { frame, height } = fit([west, south, east, north], FAR_WIDTH, 4, FAR_WIDTH);
		const detail = DETAIL / (frame.scale / 360) ** 2;
		const shown = simplify(this.weighed, detail) as ScopeTopology;
		this.far = {
			width: FAR_WIDTH,
			height,
			frame,
			detail,
			outline: svgPath(outlineFeature(shown).geometry, frame),
			cities: svgPath(cityBorders(shown), frame)
		};
	}

	/** Counties drawn without bends smaller than `detail` square degrees; levels are a factor of two apart. */
	private areas(detail: number): Map<string, Area> {
		const level = Math.ceil(Math.log(detail) / Math.log(2));
		const known = this.levels.get(level);
		if (known) return known;
		const shown = simplify(this.weighed, 2 ** level) as ScopeTopology;
		const areas = new Map(
			countyFeatures(shown).features.map(({ properties: { adcode }, geometry }) => [
				adcode,
				{ adcode, geometry, bounds: boundsOf(geometry) }
			])
		);
		this.levels.set(level, areas);
		return areas;
	}

	/** The counties that a view shows, the one asked for first. */
	private drawn(adcode: string, detail: number, frame: Frame, view: Bounds): LocatorShape[] {
		const areas = [...this.areas(detail).values()];
		return areas
			.sort((a, b) => Number(b.adcode === adcode) - Number(a.adcode === adcode))
			.flatMap(({ adcode: code, geometry, bounds }) => {
				const part = meet(bounds, view) ? clipped(geometry, view) : null;
				const path = part ? svgPath(part, frame) : '';
				return path ? [{ adcode: code, path }] : [];
			});
	}

	/**
	 * Both pictures of one county.
	 * @throws when the map has no such county
	 */
	locate(adcode: string): Locator {
		const coarse = this.areas(this.far.detail);
		const rough = coarse.get(adcode);
		if (!rough) throw new Error(`The map has no county ${adcode}; run npm run geometry.`);
		const { frame, view } = frameRound(rough.bounds);
		let detail = DETAIL / (frame.scale / 360) ** 2;
		let counties = this.drawn(adcode, detail, frame, view);
		while (sizeOf(counties) > MOST && detail < 4 * this.far.detail) {
			detail *= 2;
			counties = this.drawn(adcode, detail, frame, view);
		}
		const { width, height, outline, cities } = this.far;
		return {
			near: { ...NEAR, frame, counties },
			far: { width, height, outline, cities, county: svgPath(rough.geometry, this.far.frame) }
		};
	}
}

const sizeOf = (shapes: readonly LocatorShape[]): number =>
	shapes.reduce((sum, { path }) => sum + path.length, 0);

function boundsOf({ type, coordinates }: Polygon | MultiPolygon): Bounds {
	const points = (type === 'Polygon' ? [coordinates] : coordinates).flat(2);
	const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

const meet = (a: Bounds, b: Bounds): boolean =>
	a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The frame in which an area takes its share of the picture, and the degrees the picture shows. */
function frameRound([west, south, east, north]: Bounds): { frame: Frame; view: Bounds } {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const scale = SHARE * Math.min(NEAR.width / (right - left), NEAR.height / (bottom - top));
	const x = NEAR.width / 2 - ((left + right) / 2) * scale;
	const y = NEAR.height / 2 - ((top + bottom) / 2) * scale;
	const at = (px: number, py: number) => fromMercator([(px - x) / scale, (py - y) / scale]);
	const [viewWest, viewNorth] = at(-BLEED, -BLEED);
	const [viewEast, viewSouth] = at(NEAR.width + BLEED, NEAR.height + BLEED);
	return { frame: { scale, x, y }, view: [viewWest, viewSouth, viewEast, viewNorth] };
}
