/** What a page hands to a map: shapes, values, the two ends of every link, and what is chosen. */
import type { Classification } from '../geo/classes';
import type { MapShapes } from '../geo/shapes';

export type { Classification, ClassRange } from '../geo/classes';
export type { CountyShape, MapShapes } from '../geo/shapes';

/** Longitude and latitude in degrees (CGCS2000, for drawing the same as WGS-84). */
export type Position = readonly [lng: number, lat: number];

/** A place or organisation that gives support; drawn as a ring, a functional zone as a diamond. */
export interface Supporter {
	/** Adcode, zone code or organisation id: what `selected` and `onselect` speak about. */
	id: string;
	/** Short name, written beside the marker. */
	name: string;
	/** Null when no source gives a seat: the marker then stands at the edge of the map. */
	position: Position | null;
	/** A functional zone has no boundary; its position is 示意位置. */
	zone: boolean;
	/** Whether the open programme lists it; a supporter known only from a link is drawn lighter. */
	listed: boolean;
}

/** One stated pair. Only pairs a source states are ever passed. */
export interface Link {
	id: string;
	/** A `Supporter.id` of the same map. */
	supporter: string;
	/** Adcode of the county that receives. */
	recipient: string;
	/** Where the arc ends: the recipient's label point. */
	to: Position;
	state: 'current' | 'ended' | 'seen';
	/** Money in one unit for all links of the map; null when unknown, then the width is constant. */
	weight: number | null;
	/** One sentence: who helps whom, by which programme, seen when. */
	label: string;
}

/** A county's name on the map. */
export interface MapLabel {
	adcode: string;
	text: string;
	position: Position;
	/** Lower is placed first; later labels give way. */
	priority: number;
}

/** What the pointer is told about a county or a supporter. */
export interface Description {
	title: string;
	/** Value with unit and year, or the reason why there is none. */
	detail: string;
}

/** Words on and around the map. The page takes them from the dictionary. */
export interface MapWords {
	zoomIn: string;
	zoomOut: string;
	reset: string;
	/** 功能区，示意位置 */
	zone: string;
	/** 暂无公开数据 */
	noData: string;
	/** How to zoom with a wheel, e.g. 按住 Ctrl 键滚动可缩放地图 */
	wheel: string;
	/** The same on a Mac, e.g. 按住 ⌘ 键滚动可缩放地图 */
	wheelMac: string;
	/** How to move the map by touch, e.g. 用两指移动地图 */
	touch: string;
}

/** Shared by the SVG twin, the live map and the frame round both. */
export interface MapProps {
	shapes: MapShapes;
	/** Value of each county by adcode; null or absent: no public data. */
	values: ReadonlyMap<string, number | null>;
	classes: Classification;
	/** Counties filled by value; all others are plain land. */
	recipients: ReadonlySet<string>;
	supporters: readonly Supporter[];
	links: readonly Link[];
	/** Adcode of a county, or id of a supporter. */
	selected: string | null;
	hovered: string | null;
	onselect: (id: string | null) => void;
	onhover: (id: string | null) => void;
	labels?: readonly MapLabel[];
	/** Accessible name: what the map shows, with unit and year. */
	title: string;
	words: MapWords;
	/** Words for the pointer; absent: no tooltip. */
	describe?: (id: string) => Description | null;
	/** Adcode of the county the live map is fitted to; null or absent: the whole region. */
	near?: string | null;
	/** The reader asked the live map for the whole region. */
	onreset?: () => void;
}
