/** Who supports whom as ribbons from supporters on the left to counties on the right: pairs in, shapes out. */
import type { Frame } from '../frame';
import { textWidth } from '../text-width';
import { orderColumns } from './order';

/** One stated pair. */
export interface AlluvialTie {
	/** Unique among the pairs. */
	id: string;
	source: string;
	sourceName: string;
	target: string;
	targetName: string;
	/** The pair is known to have ended. */
	ended: boolean;
}

export interface AlluvialNode {
	id: string;
	/** Cut to its column; `full` is the whole name. */
	name: string;
	full: string;
	/** Number of its pairs. */
	ties: number;
	x: number;
	y: number;
	height: number;
	/** Where its name stands. */
	textX: number;
	textY: number;
}

export interface AlluvialRibbon {
	id: string;
	source: string;
	target: string;
	ended: boolean;
	path: string;
}

export interface AlluvialLayout {
	frame: Frame;
	/** Width of a node's bar. */
	bar: number;
	sources: AlluvialNode[];
	targets: AlluvialNode[];
	ribbons: AlluvialRibbon[];
	/** True without a single pair. */
	empty: boolean;
}

/** Heights are set by the number of pairs; left and right by the names, at most. */
export const ALLUVIAL_NARROW: Frame = {
	width: 360,
	height: 0,
	top: 2,
	right: 84,
	bottom: 2,
	left: 132,
	font: 13
};
export const ALLUVIAL_WIDE: Frame = { ...ALLUVIAL_NARROW, width: 620, right: 170, left: 250 };

const BAR = 6;
/** Between a bar and its name. */
const SPACE = 6;
/** Height of one pair, and the gap below a node: together a line of text. */
const UNIT = 11;
const GAP = 7;

const round = (length: number) => Math.round(length * 10) / 10;

/** A name cut to a width, with an ellipsis where something is gone. */
function cut(name: string, width: number, font: number): string {
	if (textWidth(name, font) <= width) return name;
	const letters = [...name];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, font) > width) letters.pop();
	return `${letters.join('')}…`;
}

interface Column {
	order: readonly string[];
	names: ReadonlyMap<string, string>;
	counts: ReadonlyMap<string, number>;
	x: number;
	textX: number;
	room: number;
	top: number;
	font: number;
}

function nodesOf({ order, names, counts, x, textX, room, top, font }: Column): AlluvialNode[] {
	let y = top;
	return order.map((id) => {
		const ties = counts.get(id) ?? 0;
		const height = ties * UNIT;
		const full = names.get(id) ?? id;
		const node = {
			id,
			name: cut(full, room, font),
			full,
			ties,
			x,
			y: round(y),
			height,
			textX,
			textY: round(y + height / 2 + font * 0.35)
		};
		y += height + GAP;
		return node;
	});
}

const heightOf = (pairs: number, nodes: number) => pairs * UNIT + Math.max(nodes - 1, 0) * GAP;

/** Lays the pairs out; every pair is as wide as any other, a node as high as its pairs together. */
export function layoutAlluvial(ties: readonly AlluvialTie[], options: Frame): AlluvialLayout {
	const { sources, targets } = orderColumns(ties);
	const count = (key: 'source' | 'target') => {
		const found = new Map<string, number>();
		for (const tie of ties) found.set(tie[key], (found.get(tie[key]) ?? 0) + 1);
		return found;
	};
	const inner = Math.max(
		heightOf(ties.length, sources.length),
		heightOf(ties.length, targets.length)
	);
	const frame = { ...options, height: inner + options.top + options.bottom };
	const top = (nodes: number) => frame.top + (inner - heightOf(ties.length, nodes)) / 2;
	const leftX = frame.left;
	const rightX = frame.width - frame.right - BAR;
	const left = nodesOf({
		order: sources,
		names: new Map(ties.map(({ source, sourceName }) => [source, sourceName])),
		counts: count('source'),
		x: leftX,
		textX: leftX - SPACE,
		room: leftX - SPACE,
		top: top(sources.length),
		font: frame.font
	});
	const right = nodesOf({
		order: targets,
		names: new Map(ties.map(({ target, targetName }) => [target, targetName])),
		counts: count('target'),
		x: rightX,
		textX: rightX + BAR + SPACE,
		room: frame.right - SPACE,
		top: top(targets.length),
		font: frame.font
	});
	return {
		frame,
		bar: BAR,
		sources: left,
		targets: right,
		ribbons: ribbonsOf(ties, left, right),
		empty: ties.length === 0
	};
}

/** Within a node the pairs leave in the order their other ends stand in, so that none cross at the bar. */
function ribbonsOf(
	ties: readonly AlluvialTie[],
	left: readonly AlluvialNode[],
	right: readonly AlluvialNode[]
): AlluvialRibbon[] {
	const from = new Map(left.map((node) => [node.id, node]));
	const to = new Map(right.map((node) => [node.id, node]));
	const place = (nodes: ReadonlyMap<string, AlluvialNode>, id: string) => nodes.get(id)?.y ?? 0;
	const ends = (key: 'source' | 'target') => {
		const [own, other] = key === 'source' ? [from, to] : [to, from];
		const far = key === 'source' ? 'target' : 'source';
		const used = new Map<string, number>();
		const found = new Map<string, number>();
		for (const tie of [...ties].sort((a, b) => place(other, a[far]) - place(other, b[far]))) {
			const taken = used.get(tie[key]) ?? 0;
			found.set(tie.id, place(own, tie[key]) + taken * UNIT + UNIT / 2);
			used.set(tie[key], taken + 1);
		}
		return found;
	};
	const starts = ends('source');
	const stops = ends('target');
	return ties.map(({ id, source, target, ended }) => {
		const x0 = (left[0]?.x ?? 0) + BAR;
		const x1 = right[0]?.x ?? 0;
		const [y0, y1] = [round(starts.get(id) ?? 0), round(stops.get(id) ?? 0)];
		const middle = round((x0 + x1) / 2);
		return {
			id,
			source,
			target,
			ended,
			path: `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}`
		};
	});
}

/** Thickness of a ribbon, in the frame's unit. */
export const RIBBON = UNIT - 3;
