/** The shapes of one scope ready to be drawn as SVG, made once from its TopoJSON while prerendering. */
import { presimplify, simplify } from 'topojson-simplify';
import { svgPath } from './path';
import { fit, type Bounds, type Frame } from './projection';
import { cityBorders, countyFeatures, outlineFeature, type ScopeTopology } from './topology';

export interface CountyShape {
	adcode: string;
	/** SVG path data in viewBox units. */
	path: string;
}

/** Plain data (serialisable): a page's load function can return it. */
export interface MapShapes {
	/** Adcode of the scope; the live map loads `/geo/<scope>.json`. */
	scope: string;
	/** Size of the viewBox, `0 0 width height`. */
	width: number;
	height: number;
	/** viewBox x = mercator x × scale + x, likewise y; mercator runs from 0 to 1 round the world. */
	frame: Frame;
	counties: CountyShape[];
	/** Borders between cities, as one path. */
	cities: string;
	/** Outline of the scope, as one path. */
	outline: string;
}

export interface ShapeOptions {
	/** Width of the viewBox; 1 unit is 1 CSS pixel where the map is that wide. */
	width?: number;
	/** Greatest height of the viewBox; a taller shape is centred. */
	maxHeight?: number;
	/** Free margin on all sides, in units. */
	padding?: number;
	/** Bends that enclose less than this many square units are drawn straight; more counties, coarser. */
	detail?: number;
}

/** Counties up to which a map keeps its finest lines; beyond, they are smaller and the page heavier. */
const MANY = 110;

/** One square unit; for more counties growing with the square of their number, never above two. */
function detailFor(topology: ScopeTopology): number {
	const counties = countyFeatures(topology).features.length;
	return Math.min(2, Math.max(1, counties / MANY) ** 2);
}

function boundsOf(topology: ScopeTopology): Bounds {
	const [west, south, east, north] = topology.bbox ?? [];
	if (west === undefined || south === undefined || east === undefined || north === undefined)
		throw new Error('The geometry file has no bounding box; run npm run geometry again.');
	return [west, south, east, north];
}

/**
 * Projects, simplifies to what `width` can show, and writes SVG paths. Use it where pages are
 * prerendered; the result travels with the page, the simplifier does not.
 */
export function mapShapes(
	scope: string,
	topology: ScopeTopology,
	{
		width = 800,
		maxHeight = width * 0.9,
		padding = 14,
		detail = detailFor(topology)
	}: ShapeOptions = {}
): MapShapes {
	const { frame, height } = fit(boundsOf(topology), width, padding, maxHeight);
	const unitsPerDegree = frame.scale / 360;
	const shown = simplify(presimplify(topology), detail / unitsPerDegree ** 2) as ScopeTopology;
	return {
		scope,
		width,
		height,
		frame,
		counties: countyFeatures(shown).features.map(({ properties, geometry }) => ({
			adcode: properties.adcode,
			path: svgPath(geometry, frame)
		})),
		cities: svgPath(cityBorders(shown), frame),
		outline: svgPath(outlineFeature(shown).geometry, frame)
	};
}
