/** The shapes of one scope ready to be drawn as SVG, made once from its TopoJSON. */
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
	frame: { scale: number; x: number; y: number };
	counties: CountyShape[];
	/** Borders between cities, as one path. */
	cities: string;
	/** Outline of the scope, as one path. */
	outline: string;
}
