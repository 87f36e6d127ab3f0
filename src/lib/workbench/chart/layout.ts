/** Lays out a chart of any kind but the map; pure, the same rows give the same drawing. */
import type { Locale } from '../../format/locale';
import { textWidth } from '../../charts/text-width';
import type { ChartRow } from './chart-rows';
import type { Drawing } from './drawing';
import { layoutBar } from './layout-bar';
import { layoutDistribution } from './layout-distribution';
import { layoutHeat } from './layout-heat';
import { layoutLine } from './layout-line';
import { layoutScatter } from './layout-scatter';
import type { ChartKind } from './settings';

export interface Frame {
	/** Pixels there are. */
	width: number;
	height?: number;
	locale: Locale;
}

/** A text that fits a width, its end cut where it does not. */
export function shortened(text: string, room: number, font: number): string {
	if (textWidth(text, font) <= room + 0.5) return text;
	let kept = text;
	while (kept.length > 1 && textWidth(`${kept}…`, font) > room) kept = kept.slice(0, -1);
	return `${kept}…`;
}

const LAYOUTS: Record<
	Exclude<ChartKind, 'map'>,
	(rows: readonly ChartRow[], frame: Frame) => Drawing
> = {
	line: layoutLine,
	bar: layoutBar,
	scatter: layoutScatter,
	distribution: layoutDistribution,
	heat: layoutHeat
};

export const layoutChart = (
	kind: Exclude<ChartKind, 'map'>,
	rows: readonly ChartRow[],
	frame: Frame
): Drawing => LAYOUTS[kind](rows, frame);

/** Whether anything is drawn. */
export const isEmpty = ({ bars, lines, dots }: Drawing): boolean =>
	bars.length + lines.length + dots.length === 0;
