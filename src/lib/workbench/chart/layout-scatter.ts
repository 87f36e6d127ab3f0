/** Dots by two amounts. */
import { textWidth } from '../../charts/text-width';
import { axisOf, drawX, drawY, shortAmount } from './axis';
import type { ChartRow } from './chart-rows';
import { drawing, round, type Drawing } from './drawing';
import type { Frame } from './layout';

/** Dots that are drawn. */
export const MOST_DOTS = 5_000;
/** Dots up to which their names are written beside them, where there is room. */
const NAMED = 40;

const numberOf = (value: ChartRow['x']): number | null =>
	value === null || value === '' || typeof value === 'boolean' || !Number.isFinite(Number(value))
		? null
		: Number(value);

export function layoutScatter(
	rows: readonly ChartRow[],
	{ width, locale, height = 420 }: Frame
): Drawing {
	const made = drawing(width, height);
	const known = rows.flatMap(({ x, y, series }) => {
		const at = numberOf(x);
		return at === null || y === null ? [] : [{ x: at, y, series }];
	});
	const shown = known.slice(0, MOST_DOTS);
	if (shown.length === 0) return made;
	const { font } = made;
	const options = { zero: false, count: 5, locale, font };
	const xAxis = axisOf(
		shown.map(({ x }) => x),
		options
	);
	const yAxis = axisOf(
		shown.map(({ y }) => y),
		options
	);
	const area = { left: Math.ceil(yAxis.room + 14), right: width - 24, top: 12, floor: height - 34 };
	const y = drawY(made, yAxis, area);
	const x = drawX(made, xAxis, area);
	const boxes: { left: number; right: number; y: number }[] = [];
	for (const dot of shown) {
		const [at, up] = [x(dot.x), y(dot.y)];
		const title = [dot.series, shortAmount(dot.x, locale), shortAmount(dot.y, locale)]
			.filter((part) => part !== null)
			.join('  ');
		made.dots.push({ x: at, y: up, look: 'look-1', title });
		if (dot.series === null || shown.length > NAMED) continue;
		const box = { left: at + 6, right: at + 6 + textWidth(dot.series, font), y: up };
		const clear =
			box.right < width &&
			boxes.every(
				(one) => one.right < box.left || one.left > box.right || Math.abs(one.y - box.y) > font
			);
		if (!clear) continue;
		boxes.push(box);
		made.texts.push({
			x: box.left,
			y: round(up + font * 0.35),
			text: dot.series,
			anchor: 'start',
			look: 'name'
		});
	}
	if (known.length > shown.length)
		made.leftOut.push({ kind: 'dots', shown: shown.length, all: known.length });
	if (rows.length > known.length)
		made.leftOut.push({ kind: 'unknown', count: rows.length - known.length });
	return made;
}
