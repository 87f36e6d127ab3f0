/** Dots on a line, moved up and down so that none covers another: a beeswarm. */

/**
 * Vertical offsets for dots at the given positions, in the order given. Dots are placed from the
 * middle outwards in order of position; each takes the free place nearest to the line.
 * @param reach largest offset either way; a swarm that needs more is squeezed to it
 */
export function swarmOffsets(xs: readonly number[], radius: number, reach: number): number[] {
	const diameter = radius * 2;
	const order = xs.map((x, i) => ({ x, i })).sort((a, b) => a.x - b.x || a.i - b.i);
	const offsets = new Array<number>(xs.length).fill(0);
	const placed: { x: number; y: number }[] = [];
	for (const { x, i } of order) {
		const near = placed.filter((dot) => x - dot.x < diameter);
		const free = (y: number) =>
			near.every((dot) => Math.hypot(x - dot.x, y - dot.y) >= diameter - 1e-6);
		const candidates = near.flatMap((dot) => {
			const rise = Math.sqrt(Math.max(0, diameter ** 2 - (x - dot.x) ** 2));
			return [dot.y + rise, dot.y - rise];
		});
		const y = [0, ...candidates].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a).find(free) ?? 0;
		offsets[i] = y;
		placed.push({ x, y });
	}
	const needed = Math.max(0, ...offsets.map(Math.abs));
	const squeeze = needed > reach ? reach / needed : 1;
	return offsets.map((y) => Math.round(y * squeeze * 10) / 10);
}
