/** Pushes crowded markers apart so that each can be seen, and keeps them as near their place as that allows. */
import type { Point } from './projection';

const ROUNDS = 80;
/** Angle between neighbours of a spiral; tells points on one spot apart without chance. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * New places with at least about `distance` between any two; points that have room do not move.
 * Same input, same output.
 */
export function spread(points: readonly Point[], distance: number): Point[] {
	const moved = points.map(([x, y]): [number, number] => [x, y]);
	for (let round = 0; round < ROUNDS; round++) {
		let crowded = false;
		for (let i = 0; i < moved.length; i++) {
			for (let j = i + 1; j < moved.length; j++) {
				const [a, b] = [moved[i], moved[j]];
				if (a === undefined || b === undefined) continue;
				let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
				let length = Math.hypot(dx, dy);
				if (length >= distance) continue;
				crowded = true;
				if (length < 1e-6) {
					[dx, dy] = [Math.cos(j * GOLDEN), Math.sin(j * GOLDEN)];
					length = 1;
				}
				const push = (distance - Math.min(length, distance)) / 2 / length + 1e-3;
				a[0] -= dx * push;
				a[1] -= dy * push;
				b[0] += dx * push;
				b[1] += dy * push;
			}
		}
		if (!crowded) break;
	}
	return moved;
}
