/** First against last year: a line for each place, names at its end, none over another. */
import { formatNumber } from '../../format/number';
import type { Frame } from '../frame';
import { linear, linearTicks, niceDomain } from '../linear';
import { logarithmic, logTicks, spreadsWide } from '../logarithmic';
import { spreadLabels } from '../spread-labels';
import { textWidth } from '../text-width';
import type { SlopeRow } from './rows';

export interface SlopeLine {
	adcode: string;
	province: boolean;
	broken: boolean;
	hollow: boolean;
	/** Heights at both ends. */
	from: number;
	to: number;
	/** Right label: name and growth; moved apart from its neighbours. */
	text: string;
	textY: number;
	/** Left label: the level of the first year. */
	start: string;
	/** The level of the last year, for who points at the line. */
	end: string;
}

export interface SlopeLayout {
	frame: Frame;
	leftX: number;
	rightX: number;
	lines: SlopeLine[];
	ticks: { y: number; label: string }[];
	empty: boolean;
}

export interface SlopeOptions {
	frame: Frame;
	names: ReadonlyMap<string, string>;
	/** A level with as many decimals as the indicator has. */
	say: (value: number) => string;
	locale: 'zh' | 'en';
}

export const SLOPE_NARROW: Frame = {
	width: 360,
	height: 380,
	top: 28,
	right: 0,
	bottom: 12,
	left: 46,
	font: 12.5
};
export const SLOPE_WIDE: Frame = { ...SLOPE_NARROW, width: 620, left: 60, font: 13 };

/** Height of a label with its gap. */
const LINE = 15.5;
const SPACE = 8;

const round = (length: number) => Math.round(length * 10) / 10;

/** Lays the slopes out; amounts far from one another stand on an axis of ratios. */
export function layoutSlope(
	rows: readonly SlopeRow[],
	{ frame: given, names, say, locale }: SlopeOptions
): SlopeLayout {
	const height = Math.max(given.height, given.top + given.bottom + (rows.length + 1) * LINE);
	const texts = rows.map(({ adcode, growth }) => {
		const name = names.get(adcode) ?? adcode;
		if (growth === null) return name;
		const sign = growth >= 0 ? '+' : '';
		return `${name} ${sign}${formatNumber(growth, 0, locale)}%`;
	});
	const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, given.font)), 0);
	const frame: Frame = { ...given, height, right: Math.ceil(widest + SPACE + 14) };
	const [leftX, rightX] = [frame.left, frame.width - frame.right];
	if (rows.length === 0) return { frame, leftX, rightX, lines: [], ticks: [], empty: true };
	const values = rows.flatMap(({ first, last }) => [first, last]);
	const low = values.reduce((a, b) => Math.min(a, b), Infinity);
	const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
	const [bottom, top] = [frame.height - frame.bottom, frame.top + 8];
	const ratios = spreadsWide(values);
	const domain = ratios
		? ([low, high] as const)
		: niceDomain(low === high ? [low - 1, high + 1] : [low, high], 5);
	const scale = ratios ? logarithmic(domain, [bottom, top]) : linear(domain, [bottom, top]);
	const ends = rows.map(({ last }) => scale(last));
	const placed = spreadLabels(
		ends.map((y) => ({ y, height: LINE })),
		{ top: frame.top, bottom: frame.height }
	);
	return {
		frame,
		leftX,
		rightX,
		lines: rows.map((row, i) => ({
			adcode: row.adcode,
			province: row.province,
			broken: row.broken,
			hollow: row.derived,
			from: round(scale(row.first)),
			to: round(ends[i] ?? 0),
			text: texts[i] ?? '',
			textY: round((placed[i] ?? 0) + frame.font * 0.35),
			start: say(row.first),
			end: say(row.last)
		})),
		ticks: (ratios ? logTicks(domain, 7) : linearTicks(domain, 5).values).map((value) => ({
			y: round(scale(value)),
			label: formatNumber(value, value < 10 && !Number.isInteger(value) ? 1 : 0, locale)
		})),
		empty: false
	};
}
