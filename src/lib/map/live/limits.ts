/** How far a reader can push the live map aside. */
import { unproject, type Frame } from '../../geo/projection';

/** A share of the picture's size. */
const MARGIN = 0.3;

/** South-west and north-east corner beyond which the map does not move, in degrees. */
export function limits(
	frame: Frame,
	size: { width: number; height: number }
): [[number, number], [number, number]] {
	const [dx, dy] = [size.width * MARGIN, size.height * MARGIN];
	const [west, south] = unproject(frame, [-dx, size.height + dy]);
	const [east, north] = unproject(frame, [size.width + dx, -dy]);
	return [
		[west, south],
		[east, north]
	];
}
