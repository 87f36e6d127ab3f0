/** How far the path data that `svgPath` writes reaches: absolute moves, relative lines. */
import type { Box } from './arc';

/** Left, top, right, bottom in the units of the path; null for a path without points. */
export function pathBounds(path: string): Box | null {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	let [x, y] = [0, 0];
	for (const [, command, text = ''] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
		const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		for (let i = 0; i + 1 < numbers.length; i += 2) {
			const [dx, dy] = [numbers[i] ?? 0, numbers[i + 1] ?? 0];
			[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
			[left, top] = [Math.min(left, x), Math.min(top, y)];
			[right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
		}
	}
	return right < left ? null : [left, top, right, bottom];
}
