/** How fast those behind must be: a row each, from their growth so far to the growth that would catch up. */
import { formatNumber } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { textWidth } from '../text-width';

export interface PaceRow {
	adcode: string;
	name: string;
	/** Average growth of the years with figures, percent. */
	soFar: number;
	/** Growth to be exceeded in each year left, percent. */
	needed: number;
	/** The province in the years left, percent. */
	province: number;
}

export interface PaceMark {
	adcode: string;
	name: string;
	/** Middle of the row. */
	y: number;
	soFarX: number;
	neededX: number;
	provinceX: number;
	/** `4.1% → 9.8%` */
	text: string;
	textX: number;
}

export interface PaceLayout {
	frame: Frame;
	rowHeight: number;
	/** Where the names end. */
	nameX: number;
	ticks: { x: number; label: string }[];
	marks: PaceMark[];
	/** The province's pace, where it is the same for all. */
	province: { x: number; pace: number } | null;
	empty: boolean;
}

export interface PaceOptions {
	frame: Frame;
	locale: 'zh' | 'en';
}

/** Heights are set by the number of counties, the left margin by the longest name. */
export const PACE_NARROW: Frame = {
	width: 360,
	height: 0,
	top: 24,
	right: 12,
	bottom: 26,
	left: 0,
	font: 13
};
export const PACE_WIDE: Frame = { ...PACE_NARROW, width: 620 };

const ROW = 24;
/** Between a mark and its text. */
const SPACE = 8;

const round = (length: number) => Math.round(length * 10) / 10;

/** Lays the rows out, the farthest to go first. */
export function layoutPace(
	rows: readonly PaceRow[],
	{ frame: given, locale }: PaceOptions
): PaceLayout {
	const sorted = [...rows].sort(
		(a, b) => b.needed - b.province - (a.needed - a.province) || (a.adcode < b.adcode ? -1 : 1)
	);
	const percent = (value: number) => `${formatNumber(value, 1, locale)}%`;
	const texts = sorted.map(({ soFar, needed }) => `${percent(soFar)} → ${percent(needed)}`);
	const widest = (all: readonly string[]) =>
		all.reduce((most, text) => Math.max(most, textWidth(text, given.font)), 0);
	const left = Math.ceil(widest(sorted.map(({ name }) => name)) + SPACE + 4);
	const frame: Frame = { ...given, left, height: given.top + rows.length * ROW + given.bottom };
	if (rows.length === 0)
		return { frame, rowHeight: ROW, nameX: 0, ticks: [], marks: [], province: null, empty: true };
	const values = sorted.flatMap(({ soFar, needed, province }) => [soFar, needed, province]);
	const low = values.reduce((a, b) => Math.min(a, b), Infinity);
	const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
	const domain = niceDomain(low === high ? [low - 1, high + 1] : [low, high], 4);
	const textX = round(frame.width - frame.right - widest(texts));
	const scale = linear(domain, [left + 4, textX - SPACE * 2]);
	const x = (value: number) => round(scale(value));
	const ticks = linearTicks(domain, frame.width > 500 ? 6 : 4);
	const [first] = sorted;
	const same = first !== undefined && sorted.every(({ province }) => province === first.province);
	return {
		frame,
		rowHeight: ROW,
		nameX: left - SPACE,
		ticks: ticks.values.map((value) => ({
			x: x(value),
			label: formatNumber(value, ticks.decimals > 0 ? 1 : 0, locale)
		})),
		marks: sorted.map(({ adcode, name, soFar, needed, province }, i) => ({
			adcode,
			name,
			y: frame.top + i * ROW + ROW / 2,
			soFarX: x(soFar),
			neededX: x(needed),
			provinceX: x(province),
			text: texts[i] ?? '',
			textX
		})),
		province: same ? { x: x(first.province), pace: first.province } : null,
		empty: false
	};
}
