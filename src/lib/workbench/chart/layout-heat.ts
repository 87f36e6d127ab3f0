/** A grid of cells coloured by amount: what tells rows apart down, the other column across. */
import { classToken } from '../../charts/class-token';
import { textWidth } from '../../charts/text-width';
import { classify } from '../../geo/classes';
import { shortAmount } from './axis';
import type { ChartRow } from './chart-rows';
import { drawing, round, type Drawing } from './drawing';
import { shortened, type Frame } from './layout';

/** Rows and columns that are drawn. */
export const MOST_ROWS = 60;
export const MOST_COLUMNS = 24;
const STEP = 24;

const textOf = (value: ChartRow['x']): string => (value === null ? 'NULL' : String(value));

export function layoutHeat(rows: readonly ChartRow[], { width, locale }: Frame): Drawing {
	const down = [...new Set(rows.map(({ series }) => series ?? 'NULL'))];
	const across = [...new Set(rows.map(({ x }) => textOf(x)))];
	if (rows.every(({ x }) => x !== null && Number.isFinite(Number(x))))
		across.sort((a, b) => Number(a) - Number(b));
	const shownDown = down.slice(0, MOST_ROWS);
	const shownAcross = across.slice(0, MOST_COLUMNS);
	const made = drawing(width, shownDown.length * STEP + 40, 12);
	const { font } = made;
	const cells = new Map<string, number | null>();
	let twice = 0;
	for (const { x, y, series } of rows) {
		const key = JSON.stringify([series ?? 'NULL', textOf(x)]);
		if (cells.has(key)) twice++;
		else cells.set(key, y);
	}
	const known = [...cells.values()].filter((value) => value !== null);
	if (known.length === 0) return made;
	const both = known.some((value) => value < 0) && known.some((value) => value > 0);
	const classes = classify(known, both ? 'diverging' : 'sequential');
	const room = Math.min(width * 0.35, Math.max(...shownDown.map((name) => textWidth(name, font))));
	const left = Math.ceil(room + 10);
	const cell = (width - left - 4) / shownAcross.length;
	let free = -Infinity;
	shownAcross.forEach((name, column) => {
		const x = round(left + (column + 0.5) * cell);
		const text = shortened(name, Math.max(cell - 4, font * 2), font);
		const half = textWidth(text, font) / 2;
		if (x - half < free) return;
		free = x + half + 6;
		made.texts.push({ x, y: 18, text, anchor: 'middle', look: 'axis' });
	});
	shownDown.forEach((name, row) => {
		const y = 28 + row * STEP;
		made.texts.push({
			x: left - 6,
			y: round(y + STEP / 2 + font * 0.35),
			text: shortened(name, room, font),
			anchor: 'end',
			look: 'name'
		});
		shownAcross.forEach((column, at) => {
			const value = cells.get(JSON.stringify([name, column]));
			const look = value === undefined ? null : (classToken(classes, value) ?? 'none');
			if (look === null) return;
			const x = round(left + at * cell);
			const text = value === null || value === undefined ? '' : shortAmount(value, locale);
			made.bars.push({
				x,
				y,
				width: round(cell - 1),
				height: STEP - 1,
				look,
				title: `${name}  ${column}  ${text || '—'}`
			});
			if (text !== '' && textWidth(text, font) < cell - 4)
				made.texts.push({
					x: round(x + cell / 2),
					y: round(y + STEP / 2 + font * 0.35),
					text,
					anchor: 'middle',
					look: `on-${look}`
				});
		});
	});
	const unknown = [...cells.values()].filter((value) => value === null).length;
	if (down.length > shownDown.length)
		made.leftOut.push({ kind: 'rows', shown: shownDown.length, all: down.length });
	if (across.length > shownAcross.length)
		made.leftOut.push({ kind: 'columns', shown: shownAcross.length, all: across.length });
	if (unknown > 0) made.leftOut.push({ kind: 'unknown', count: unknown });
	if (twice > 0) made.leftOut.push({ kind: 'twice', count: twice });
	return made;
}
