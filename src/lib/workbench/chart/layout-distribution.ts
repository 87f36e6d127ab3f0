/** How many rows fall into each of twenty equal steps. */
import { axisOf, drawX, drawY, ends, shortAmount } from './axis';
import type { ChartRow } from './chart-rows';
import { drawing, round, type Drawing } from './drawing';
import type { Frame } from './layout';

const BINS = 20;

export function layoutDistribution(
	rows: readonly ChartRow[],
	{ width, locale, height = 340 }: Frame
): Drawing {
	const made = drawing(width, height);
	const values = rows.flatMap(({ y }) => (y === null ? [] : [y]));
	const span = ends(values);
	if (!span) return made;
	const { font } = made;
	const xAxis = axisOf(values, { zero: false, count: 6, locale, font });
	const [low, high] = xAxis.domain;
	const step = (high - low) / BINS;
	const counts = new Array<number>(BINS).fill(0);
	for (const value of values) counts[Math.min(BINS - 1, Math.floor((value - low) / step))]! += 1;
	const yAxis = axisOf(counts, { zero: true, count: 4, locale, font });
	const area = { left: Math.ceil(yAxis.room + 14), right: width - 20, top: 12, floor: height - 34 };
	const y = drawY(made, yAxis, area);
	const x = drawX(made, xAxis, area);
	counts.forEach((count, bin) => {
		if (count === 0) return;
		const [from, to] = [low + bin * step, low + (bin + 1) * step];
		made.bars.push({
			x: x(from),
			y: y(count),
			width: round(Math.max(0.5, x(to) - x(from) - 1)),
			height: round(y(0) - y(count)),
			look: 'look-1',
			title: `${shortAmount(from, locale)} – ${shortAmount(to, locale)}: ${count}`
		});
	});
	if (rows.length > values.length)
		made.leftOut.push({ kind: 'unknown', count: rows.length - values.length });
	return made;
}
