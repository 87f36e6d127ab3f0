/** Lying bars from zero, one a row, with their names at full length where they fit. */
import { textWidth } from '../../charts/text-width';
import { axisOf, drawX, shortAmount } from './axis';
import type { ChartRow } from './chart-rows';
import { drawing, round, type Drawing } from './drawing';
import { shortened, type Frame } from './layout';

/** Bars that are drawn. */
export const MOST_BARS = 60;
const STEP = 22;

export function layoutBar(rows: readonly ChartRow[], { width, locale }: Frame): Drawing {
	const known = rows.filter(({ y }) => y !== null);
	const shown = known.slice(0, MOST_BARS);
	const made = drawing(width, shown.length * STEP + 44);
	if (shown.length === 0) return made;
	const { font } = made;
	const names = shown.map(({ series }) => series ?? 'NULL');
	const room = Math.min(width * 0.42, Math.max(...names.map((name) => textWidth(name, font))));
	const texts = shown.map(({ y }) => shortAmount(y ?? 0, locale));
	const figures = Math.max(...texts.map((text) => textWidth(text, font)));
	const axis = axisOf(
		shown.map(({ y }) => y ?? 0),
		{ zero: true, count: 5, locale, font }
	);
	const hasNegative = axis.domain[0] < 0;
	const area = {
		left: Math.ceil(room + 12 + (hasNegative ? figures : 0)),
		right: Math.floor(width - figures - 12),
		top: 4,
		floor: shown.length * STEP + 8
	};
	const x = drawX(made, axis, area);
	shown.forEach(({ y }, index) => {
		const value = y ?? 0;
		const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
		const top = index * STEP + 8;
		const middle = round(top + (STEP - 6) / 2 + font * 0.35);
		const look = value < 0 ? 'look-2' : 'look-1';
		const name = names[index] ?? '';
		const title = `${name}  ${texts[index]}`;
		made.bars.push({
			x: from,
			y: top,
			width: round(Math.max(0.5, to - from)),
			height: STEP - 6,
			look,
			title
		});
		made.texts.push({
			x: round(room + 4),
			y: middle,
			text: shortened(name, room, font),
			anchor: 'end',
			look: 'name'
		});
		made.texts.push({
			x: value < 0 ? from - 5 : to + 5,
			y: middle,
			text: texts[index] ?? '',
			anchor: value < 0 ? 'end' : 'start',
			look: 'axis'
		});
	});
	if (known.length > shown.length)
		made.leftOut.push({ kind: 'bars', shown: shown.length, all: known.length });
	if (rows.length > known.length)
		made.leftOut.push({ kind: 'unknown', count: rows.length - known.length });
	return made;
}
