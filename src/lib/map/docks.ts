/** Supporters whose seat no source states: where they stand below the region, and how much room that takes. */
import type { Box } from '../geo/arc';
import { dock, dockHeight, type Dock, type DockRequest } from '../geo/dock';
import { textWidth } from '../geo/labels';
import { project, scaled, type Frame } from '../geo/projection';
import { COMPACT_BELOW, sizesFor, type Sizes } from './sizes';
import type { Link, MapShapes, Supporter } from './types';

interface Marks {
	supporters: readonly Supporter[];
	links: readonly Link[];
}

/** Heights below the region, in units of its viewBox. */
export interface DockRoom {
	wide: number;
	/** Where the map is at most as wide as a phone. */
	narrow: number;
}

/** CSS pixels of the narrowest phone, for which the narrow room is made. */
const NARROWEST = 320;

function requestsOf({ supporters, links }: Marks, frame: Frame, sizes: Sizes): DockRequest[] {
	return supporters
		.filter(({ position }) => position === null)
		.map(({ id, name }) => ({
			id,
			recipients: links
				.filter(({ supporter }) => supporter === id)
				.map(({ to }) => project(frame, to)),
			width: textWidth(name, sizes.supporterText)
		}));
}

const optionsOf = ({ ring, separation, supporterText }: Sizes) => ({
	ring,
	gap: separation + 2,
	row: supporterText * 1.35,
	text: supporterText * 1.2
});

/** Docks by supporter, in the CSS pixels of `frame`. */
export const docksOf = (marks: Marks, frame: Frame, sizes: Sizes, band: Box): Map<string, Dock> =>
	dock(requestsOf(marks, frame, sizes), { band, ...optionsOf(sizes) });

/** The room that all docks of a map need below the region with their names, at any width of the page. */
export function dockRoom(marks: Marks, shapes: MapShapes): DockRoom {
	const at = (width: number) => {
		const [sizes, factor] = [sizesFor(width), width / shapes.width];
		const requests = requestsOf(marks, scaled(shapes.frame, factor), sizes);
		return Math.ceil(dockHeight(requests, width, optionsOf(sizes)) / factor);
	};
	return { wide: at(COMPACT_BELOW), narrow: at(NARROWEST) };
}

/** The room at one width of the map, in units of its viewBox. */
export const roomAt = (room: DockRoom, clientWidth: number): number =>
	clientWidth < COMPACT_BELOW ? room.narrow : room.wide;
