/** Where every county stands against the province: one lane an indicator, zero in one line. */
import type { Classification } from '../../geo/classes';
import { formatGap, formatPoints } from '../../format/number';
import { classToken } from '../class-token';
import type { Frame } from '../frame';
import { linear, linearTicks, type Interval } from '../linear';
import type { ScorecardRow } from '../rows';
import { textWidth } from '../text-width';
import { swarmOffsets } from '../swarm-offsets';

export interface StripDot {
	adcode: string;
	name: string;
	/** Gap in points with its sign. */
	text: string;
	x: number;
	y: number;
	token: string | null;
}

export interface StripLabel {
	adcode: string;
	role: 'extreme' | 'selected' | 'hovered';
	text: string;
	/** Path from the label down to its dot; empty when the label stands beside it. */
	leader: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

export interface StripLane {
	indicator: string;
	name: string;
	/** Middle of the lane. */
	y: number;
	titleY: number;
	dots: StripDot[];
	ticks: { x: number; label: string }[];
	tickY: number;
	labels: StripLabel[];
}

export interface StripLayout {
	frame: Frame;
	radius: number;
	zeroX: number;
	lanes: StripLane[];
	/** True when no county has a figure in any lane. */
	empty: boolean;
}

export interface StripOptions {
	frame: Frame;
	indicators: readonly { id: string; name: string }[];
	classes: Pick<Classification, 'labels' | 'classOf'>;
	selected: string | null;
	hovered: string | null;
}

/** Heights are of one lane; titles stand in the left margin when wide, above the dots when narrow. */
export const STRIP_NARROW: Frame = {
	width: 360,
	height: 124,
	top: 42,
	right: 12,
	bottom: 22,
	left: 12,
	font: 13.5
};
export const STRIP_WIDE: Frame = { ...STRIP_NARROW, width: 620, height: 98, top: 20, left: 148 };

/** Whether a lane's title stands above its dots rather than in the left margin. */
function isTitleAbove(frame: Frame): boolean {
	return frame.left < 100;
}

const RADIUS = 4.6;
/** Zero stands left of the middle, because most counties lead and some lead by far. */
const ZERO_AT = 0.36;
const EDGE = 14;

/** Points a unit of width for one lane, so that its furthest county on either side still fits. */
function pixelsPerPoint(gaps: readonly number[], left: number, right: number): number {
	const ahead = Math.max(0, ...gaps);
	const behind = Math.max(0, ...gaps.map((gap) => -gap));
	const scales = [ahead > 0 ? right / ahead : Infinity, behind > 0 ? left / behind : Infinity];
	const least = Math.min(...scales);
	return Number.isFinite(least) ? least : 1;
}

function labelsOf(dots: readonly StripDot[], lane: StripLane, options: StripOptions): StripLabel[] {
	const { frame } = options;
	const side = (dot: StripDot, end: 'start' | 'end'): StripLabel => {
		const text = `${dot.name} ${dot.text}`;
		const width = textWidth(text, frame.font) + RADIUS + 4;
		const fits =
			end === 'start' ? dot.x + width <= frame.width - 2 : dot.x - width >= frame.left - 10;
		const beside = end === 'start' ? dot.x + RADIUS + 4 : dot.x - RADIUS - 4;
		const label = { adcode: dot.adcode, role: 'extreme' as const, text };
		if (fits) return { ...label, leader: '', x: beside, y: dot.y + frame.font * 0.35, anchor: end };
		// Without room beside its dot it stands over its neighbours, higher than the highest of them.
		const covered = dots.filter((one) => Math.abs(one.x - dot.x) < width);
		const above = Math.min(...covered.map((one) => one.y)) - RADIUS - 5;
		const y = Math.round(above * 10) / 10;
		const raised = dot.y - RADIUS - 5 - above > RADIUS;
		return {
			...label,
			leader: raised ? `M${dot.x},${dot.y - RADIUS}V${y + 3}` : '',
			x: dot.x,
			y,
			anchor: end === 'start' ? 'end' : 'start'
		};
	};
	const sorted = [...dots].sort((a, b) => a.x - b.x);
	const labels: StripLabel[] = [];
	const add = (adcode: string | null, role: 'selected' | 'hovered') => {
		const dot = dots.find((one) => one.adcode === adcode);
		if (!dot || labels.some((label) => label.adcode === adcode)) return;
		const text = `${dot.name} ${dot.text}`;
		const half = textWidth(text, frame.font) / 2;
		// Above the whole swarm: beside its dot the label would cover its neighbours.
		const above = Math.min(...dots.map((one) => one.y)) - RADIUS - 6;
		const y = Math.round(above * 10) / 10;
		const taken = labels.some((label) => Math.abs(label.x - dot.x) < half * 2.2);
		const x = Math.min(Math.max(dot.x, frame.left + half - 10), frame.width - half - 2);
		const leader = `M${dot.x},${dot.y - RADIUS}V${y + 3}`;
		if (!taken) labels.push({ adcode: dot.adcode, role, text, leader, x, y, anchor: 'middle' });
	};
	// What is pointed at is named in any case: its dot has no other tooltip.
	add(options.hovered, options.hovered === options.selected ? 'selected' : 'hovered');
	add(options.selected, 'selected');
	const [first, last] = [sorted[0], sorted.at(-1)];
	for (const [dot, end] of [
		[last, 'start'],
		[first, 'end']
	] as const) {
		if (!dot || sorted.length < 3 || labels.some(({ adcode }) => adcode === dot.adcode)) continue;
		labels.push(side(dot, end));
	}
	return labels;
}

/** Lays the strips out; counties without a figure have no dot. */
export function layoutStrip(rows: readonly ScorecardRow[], options: StripOptions): StripLayout {
	const { indicators, classes, frame } = options;
	const inner = frame.width - frame.left - frame.right;
	const zeroX = Math.round(frame.left + inner * ZERO_AT);
	const [leftRoom, rightRoom] = [
		zeroX - frame.left - EDGE,
		frame.width - frame.right - zeroX - EDGE
	];
	const middle = frame.top + (frame.height - frame.top - frame.bottom) / 2;
	const reach = (frame.height - frame.top - frame.bottom) / 2 - RADIUS;

	const lanes = indicators.map(({ id, name }, index): StripLane => {
		const known = rows.flatMap((row) =>
			row.indicator === id && row.gap !== null ? [{ row, gap: row.gap }] : []
		);
		const gaps = known.map(({ gap }) => gap);
		const unit = pixelsPerPoint(gaps, leftRoom, rightRoom);
		const x = (gap: number) => zeroX + gap * unit;
		const top = index * frame.height;
		const y = top + middle;
		const offsets = swarmOffsets(gaps.map(x), RADIUS, reach);
		const dots = known.map(({ row, gap }, i) => ({
			adcode: row.adcode,
			name: row.short_name,
			text: formatGap(gap) ?? '',
			x: Math.round(x(gap) * 10) / 10,
			y: y + (offsets[i] ?? 0),
			token: classToken(classes, gap)
		}));
		const lane: StripLane = {
			indicator: id,
			name,
			y,
			titleY: isTitleAbove(frame) ? top + frame.font : y + frame.font * 0.35,
			dots,
			ticks:
				known.length === 0
					? []
					: ticksOf([-leftRoom / unit, rightRoom / unit], [zeroX - leftRoom, zeroX + rightRoom]),
			tickY: top + frame.height - frame.bottom + frame.font,
			labels: []
		};
		lane.labels = labelsOf(dots, lane, options);
		return lane;
	});
	return {
		frame: { ...frame, height: frame.height * lanes.length },
		radius: RADIUS,
		zeroX,
		lanes,
		empty: lanes.every(({ dots }) => dots.length === 0)
	};
}

function ticksOf(domain: Interval, range: Interval): StripLane['ticks'] {
	const { values, decimals } = linearTicks(domain, 5);
	const x = linear(domain, range);
	return values.map((value) => ({
		x: Math.round(x(value) * 10) / 10,
		label: value === 0 ? '0' : (formatPoints(value, decimals) ?? '')
	}));
}
