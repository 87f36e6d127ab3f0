/** How the counties are spread over one figure: a dot each, coloured as on the map. */
import type { Classification } from '../../geo/classes';
import { classToken } from '../class-token';
import type { Frame } from '../frame';
import { linear, linearTicks } from '../linear';
import { logarithmic, logTicks, spreadsWide } from '../logarithmic';
import { swarmOffsets } from '../swarm-offsets';
import { textWidth } from '../text-width';

export interface SwarmRow {
	adcode: string;
	name: string;
	value: number;
}

export interface SwarmDot {
	adcode: string;
	/** Name and figure. */
	text: string;
	x: number;
	y: number;
	token: string | null;
}

export interface SwarmLabel {
	adcode: string;
	text: string;
	x: number;
	y: number;
	/** From the label down to its dot. */
	leader: string;
}

export interface SwarmLayout {
	frame: Frame;
	radius: number;
	dots: SwarmDot[];
	labels: SwarmLabel[];
	ticks: { x: number; label: string }[];
	/** The classes under the dots; empty where they are too many to tell apart. */
	bands: { token: string; x: number; width: number }[];
	/** The province, or zero of a gap to it. */
	reference: { x: number; text: string; textX: number } | null;
	empty: boolean;
}

export interface SwarmOptions {
	frame: Frame;
	classes: Pick<Classification, 'labels' | 'classOf'>;
	/** A figure as said beside a name. */
	say: (value: number) => string;
	/** A figure as written at the axis. */
	tick: (value: number, decimals: number) => string;
	/** What the counties are held against, with its words. */
	reference: { value: number; text: string } | null;
	selected: string | null;
	hovered: string | null;
}

export const SWARM_NARROW: Frame = {
	width: 352,
	height: 196,
	top: 46,
	right: 10,
	bottom: 34,
	left: 10,
	font: 12.5
};
export const SWARM_WIDE: Frame = { ...SWARM_NARROW, width: 540, font: 13 };

/** From this many dots on they are smaller. */
const MANY = 110;
/** Between a label and its neighbour. */
const LABEL_GAP = 10;
/** Height of the band of classes, and of the space above it. */
const BAND = 5;

const round = (length: number) => Math.round(length * 10) / 10;

/** Names in one line above the dots, as many as stand there without touching. */
function labelsOf(
	dots: readonly SwarmDot[],
	{ frame, selected, hovered }: Pick<SwarmOptions, 'frame' | 'selected' | 'hovered'>
): SwarmLabel[] {
	const sorted = [...dots].sort((a, b) => a.x - b.x);
	const ends = Array.from({ length: Math.min(3, sorted.length) }, (_, i) => [
		sorted[sorted.length - 1 - i],
		sorted[i]
	]).flat();
	const wanted = [
		dots.find(({ adcode }) => adcode === hovered),
		dots.find(({ adcode }) => adcode === selected),
		...ends
	];
	const placed: (SwarmLabel & { half: number })[] = [];
	for (const dot of wanted) {
		if (!dot || placed.some(({ adcode }) => adcode === dot.adcode)) continue;
		const half = textWidth(dot.text, frame.font) / 2;
		const x = round(Math.min(Math.max(dot.x, half), frame.width - half));
		if (placed.some((other) => Math.abs(other.x - x) < other.half + half + LABEL_GAP)) continue;
		const y = frame.top - 10;
		placed.push({ ...dot, half, x, y, leader: `M${dot.x},${y + 4}V${round(dot.y)}` });
	}
	return placed.map(({ adcode, text, x, y, leader }) => ({ adcode, text, x, y, leader }));
}

/** Lays the swarm out; amounts that differ by far stand on an axis of ratios. */
export function layoutSwarm(rows: readonly SwarmRow[], options: SwarmOptions): SwarmLayout {
	const { frame, classes, say, tick, reference } = options;
	const values = rows.map(({ value }) => value);
	const radius = rows.length > MANY ? 3.2 : 4.4;
	const shown = reference === null ? values : [...values, reference.value];
	const low = shown.reduce((a, b) => Math.min(a, b), Infinity);
	const high = shown.reduce((a, b) => Math.max(a, b), -Infinity);
	if (rows.length === 0)
		return {
			frame,
			radius,
			dots: [],
			labels: [],
			ticks: [],
			bands: [],
			reference: null,
			empty: true
		};
	const ratios = spreadsWide(shown);
	const margin = ratios || low === high ? 0 : (high - low) * 0.01;
	const domain =
		low === high ? ([low - 1, high + 1] as const) : ([low - margin, high + margin] as const);
	const ends = [frame.left + radius, frame.width - frame.right - radius] as const;
	const x = ratios ? logarithmic(domain, ends) : linear(domain, ends);
	const floor = frame.height - frame.bottom;
	const reach = (floor - BAND * 2 - frame.top) / 2 - radius;
	const middle = frame.top + radius + reach;
	const at = values.map((value) => round(x(value)));
	const offsets = swarmOffsets(at, radius + 0.4, reach);
	const dots = rows.map(({ adcode, name, value }, i): SwarmDot => ({
		adcode,
		text: `${name} ${say(value)}`,
		x: at[i] ?? 0,
		y: round(middle + (offsets[i] ?? 0)),
		token: classToken(classes, value)
	}));
	const marks = ratios
		? { values: logTicks(domain, frame.width / 60), decimals: 0 }
		: linearTicks(domain, frame.width / 80);
	const inside = (edge: number | null, end: number) =>
		edge === null
			? end
			: Math.min(Math.max(x(ratios ? Math.max(edge, low) : edge), ends[0]), ends[1]);
	const bands = classes.labels.map((range) => {
		const start = inside(range.low, ends[0]);
		return {
			token: range.token,
			x: round(start),
			width: round(inside(range.high, ends[1]) - start)
		};
	});
	const line = reference === null ? null : round(x(reference.value));
	const half = reference === null ? 0 : textWidth(reference.text, frame.font) / 2;
	return {
		frame,
		radius,
		dots,
		labels: labelsOf(dots, options),
		ticks: marks.values.map((value) => ({
			x: round(x(value)),
			label: tick(value, ratios && value < 1 ? Math.ceil(-Math.log10(value)) : marks.decimals)
		})),
		bands: bands.filter(({ width }) => width > 0),
		reference:
			line === null || reference === null
				? null
				: {
						x: line,
						text: reference.text,
						textX: round(Math.min(Math.max(line, half), frame.width - half))
					},
		empty: false
	};
}
