/** Lines over time: one for every kind, broken where no value is. */
import type { Value } from '../../engine/engine';
import { linear } from '../../charts/linear';
import { spreadLabels } from '../../charts/spread-labels';
import { textWidth } from '../../charts/text-width';
import { axisOf, drawY, ends, shortAmount } from './axis';
import type { ChartRow } from './chart-rows';
import { drawing, round, type Drawing } from './drawing';
import type { Frame } from './layout';

/** Lines that can still be told apart. */
export const MOST_LINES = 12;
/** Colours; the lines beyond them are dashed. */
const LOOKS = 6;

/** A moment as a number: a year, or days since 1970. */
export function momentOf(value: Value): number | null {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string') return null;
	const parsed = /^\d{4}$/.test(value) ? Number(value) : Date.parse(value) / 86_400_000;
	return Number.isFinite(parsed) ? parsed : null;
}

interface Point {
	at: number;
	x: Value;
	y: number | null;
}

export function layoutLine(
	rows: readonly ChartRow[],
	{ width, locale, height = 380 }: Frame
): Drawing {
	const made = drawing(width, height);
	const all = new Map<string, Point[]>();
	let twice = 0;
	for (const { x, y, series } of rows) {
		const at = momentOf(x);
		if (at === null) continue;
		const points = all.get(series ?? '') ?? [];
		if (points.some((point) => point.at === at)) twice++;
		else points.push({ at, x, y });
		all.set(series ?? '', points);
	}
	const shown = [...all.entries()]
		.slice(0, MOST_LINES)
		.map(([name, points]) => ({ name, points: points.sort((a, b) => a.at - b.at) }));
	const points = shown.flatMap((line) => line.points);
	const known = points.filter(({ y }) => y !== null);
	const span = ends(points.map(({ at }) => at));
	if (!span || known.length === 0) return made;
	const values = known.map(({ y }) => y as number);
	const axis = axisOf(values, { zero: false, count: 5, locale, font: made.font });
	const endOf = (line: (typeof shown)[number]) => line.points.findLast(({ y }) => y !== null);
	const labels = shown.map((line) => {
		const end = endOf(line);
		return end ? `${line.name} ${shortAmount(end.y ?? 0, locale)}`.trim() : '';
	});
	const room = Math.min(
		width * 0.4,
		Math.max(0, ...labels.map((text) => textWidth(text, made.font)))
	);
	const area = {
		left: Math.ceil(axis.room + 14),
		right: Math.floor(width - room - 14),
		top: 12,
		floor: height - 30
	};
	const y = drawY(made, axis, area);
	const scale = linear(span, [area.left + 6, area.right - 6]);
	const x = (at: number) => round(span[0] === span[1] ? (area.left + area.right) / 2 : scale(at));
	drawMoments(made, points, x, area);
	const centres = spreadLabels(
		shown.map((line) => ({ y: y(endOf(line)?.y ?? 0), height: made.font * 1.2 })),
		{ top: 2, bottom: height - 4 }
	);
	shown.forEach((line, index) => {
		const look = `look-${(index % LOOKS) + 1}`;
		let d = '';
		let open = false;
		for (const point of line.points) {
			if (point.y === null) {
				open = false;
				continue;
			}
			d += `${open ? 'L' : 'M'}${x(point.at)} ${y(point.y)}`;
			open = true;
			const title = [line.name, String(point.x), shortAmount(point.y, locale)]
				.filter(Boolean)
				.join('  ');
			made.dots.push({ x: x(point.at), y: y(point.y), look, title });
		}
		if (d === '') return;
		made.lines.push({ d, look, title: line.name, dashed: index >= LOOKS });
		made.texts.push({
			x: area.right + 8,
			y: round((centres[index] ?? 0) + made.font * 0.35),
			text: labels[index] ?? '',
			anchor: 'start',
			look
		});
	});
	if (all.size > shown.length)
		made.leftOut.push({ kind: 'lines', shown: shown.length, all: all.size });
	if (points.length > known.length)
		made.leftOut.push({ kind: 'unknown', count: points.length - known.length });
	if (twice > 0) made.leftOut.push({ kind: 'twice', count: twice });
	return made;
}

/** Words below the moments, as many as fit, the first and the last among them. */
function drawMoments(
	made: Drawing,
	points: readonly Point[],
	x: (at: number) => number,
	{ floor }: { floor: number }
): void {
	const moments = [...new Map(points.map(({ at, x: text }) => [at, String(text)]))].sort(
		([a], [b]) => a - b
	);
	let free = -Infinity;
	const last = moments.at(-1);
	const end = last ? x(last[0]) - textWidth(last[1], made.font) / 2 - 10 : 0;
	moments.forEach(([at, text], index) => {
		const half = textWidth(text, made.font) / 2;
		const isLast = index === moments.length - 1;
		if (x(at) - half < free || (!isLast && x(at) + half > end)) return;
		free = x(at) + half + 10;
		made.texts.push({
			x: x(at),
			y: round(floor + made.font * 1.5),
			text,
			anchor: 'middle',
			look: 'axis'
		});
	});
}
