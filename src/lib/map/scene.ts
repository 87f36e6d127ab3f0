/** Everything drawn above the counties (markers, arcs, names) laid out in pixels, for SVG and live map alike. */
import { arc, type Arc, type Box } from '../geo/arc';
import { chooseBends } from '../geo/bends';
import { pointAt } from '../geo/curve';
import type { Dock } from '../geo/dock';
import { placeLabels, textWidth, type PlacedLabel } from '../geo/labels';
import { project, type Frame, type Point } from '../geo/projection';
import { spread } from '../geo/spread';
import { docksOf } from './docks';
import { sizesFor, type Sizes } from './sizes';
import type { Link, MapLabel, Supporter } from './types';

/** All lengths are CSS pixels: `frame` projects into the pixels of a picture of `size`. */
export interface SceneInput {
	frame: Frame;
	size: { width: number; height: number };
	supporters: readonly Supporter[];
	links: readonly Link[];
	labels: readonly MapLabel[];
	/** Bend of each link by id, from an earlier scene; without it they are chosen. */
	bends?: ReadonlyMap<string, number>;
	/** Names stay inside; without it inside the picture. */
	bounds?: Box;
	/** Height below the picture for supporters without a known seat. */
	room?: number;
}

export interface Marker {
	supporter: Supporter;
	at: Point;
	/** True position before crowded markers were moved apart. */
	home: Point;
	/** No seat is known: the marker stands below the region. */
	docked: boolean;
}

export interface SceneArc extends Arc {
	link: Link;
}

export interface Scene {
	sizes: Sizes;
	markers: Marker[];
	arcs: SceneArc[];
	recipientNames: PlacedLabel[];
	supporterNames: PlacedLabel[];
	bends: Map<string, number>;
}

/** How far a link bends when nothing else decides, as a share of its length. */
const PLAIN_BEND = 0.14;
/** Beyond this many links no eye follows one among the others: choosing each bend costs minutes and shows nothing. */
const MOST_CHOSEN = 240;

/** Below the picture; without room of its own, along the lower edge inside. */
function bandOf({ size, bounds, room = 0 }: SceneInput, sizes: Sizes): Box {
	const [left, , right, bottom] = bounds ?? [0, 0, size.width, size.height];
	const depth = room || 3 * sizes.ring + 8;
	const top = room === 0 ? bottom - depth : bottom;
	return [left, top, right, top + depth];
}

function markersOf(
	{ frame, supporters }: SceneInput,
	sizes: Sizes,
	docks: ReadonlyMap<string, Dock>
): Marker[] {
	const seated = supporters.filter(({ position }) => position !== null);
	const homes = seated.map(({ position }): Point => project(frame, position ?? [0, 0]));
	const places = spread(homes, sizes.separation);
	const found = new Map(
		seated.map(({ id }, index) => {
			const home = homes[index] ?? [0, 0];
			return [id, { home, at: places[index] ?? home }] as const;
		})
	);
	return supporters.map((supporter) => {
		const edge = docks.get(supporter.id)?.at ?? [0, 0];
		return {
			supporter,
			...(found.get(supporter.id) ?? { home: edge, at: edge }),
			docked: supporter.position === null
		};
	});
}

function around([x, y]: Point, half: number): Box {
	return [x - half, y - half, x + half, y + half];
}

/** From this share of the picture on, the names wanted would hide what they name. */
const CROWDED = 0.25;

function placeRecipients(
	input: SceneInput,
	sizes: Sizes,
	bounds: Box,
	markers: readonly Box[]
): PlacedLabel[] {
	const requests = input.labels.map(({ adcode, text, position, priority }) => ({
		id: adcode,
		text,
		at: project(input.frame, position),
		size: sizes.recipientText,
		priority,
		kind: 'area' as const,
		radius: 0
	}));
	const { width, height } = input.size;
	const covered = requests.reduce((sum, { text, size }) => sum + textWidth(text, size) * size, 0);
	// Names that could cover most of a small map leave its colours room instead; zooming in shows the rest.
	const margin = covered > CROWDED * width * height ? sizes.recipientText * 0.7 : undefined;
	return placeLabels(requests, { bounds, blocked: markers, avoid: [], reach: 0, margin });
}

/** Full width at the supporter in CSS pixels; constant where no money is known. */
function widthOf(link: Link, most: number, sizes: Sizes): number {
	return link.weight === null || most <= 0
		? sizes.link
		: Math.max(2, sizes.widestLink * Math.sqrt(link.weight / most));
}

/** Links from docks of one county open like a fan: the farther aside a dock stands, the wider its bend. */
function fanBend(from: Point, to: Point): number {
	const aside = (to[0] - from[0]) / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1);
	return Math.min(0.3, Math.max(-0.3, aside * 0.8));
}

function arcsOf(
	input: SceneInput,
	sizes: Sizes,
	markers: ReadonlyMap<string, Marker>,
	names: readonly PlacedLabel[]
): { arcs: SceneArc[]; bends: Map<string, number> } {
	const { frame, links } = input;
	const boxes = new Map(names.map(({ id, box }) => [id, box]));
	const spans = links.map((link) => {
		const marker = markers.get(link.supporter);
		if (marker === undefined)
			throw new Error(
				`Link ${link.id} starts at ${link.supporter}, which is not among the supporters.`
			);
		const box = boxes.get(link.recipient) ?? around(project(frame, link.to), 3);
		const to: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
		return { link, from: marker.at, to, box, docked: marker.docked };
	});
	const obstacles = [
		...names.map(({ at, text, size }) => ({ at, radius: textWidth(text, size) / 2 + 3 })),
		...[...markers.values()].map(({ at }) => ({ at, radius: 10 }))
	];
	const chosen =
		input.bends === undefined && spans.length <= MOST_CHOSEN
			? chooseBends(spans, {
					distance: 40,
					obstacles,
					size: { ...input.size, height: input.size.height + (input.room ?? 0) }
				})
			: spans.map(({ link }) => input.bends?.get(link.id) ?? PLAIN_BEND);
	for (const [index, { from, to, docked }] of spans.entries())
		if (docked) chosen[index] = fanBend(from, to);
	const most = Math.max(0, ...links.map(({ weight }) => weight ?? 0));
	const gap = 2;
	const arcs = spans.map(({ link, from, to, box }, index): SceneArc => {
		const target: Box = [box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap];
		const shape = arc(from, to, {
			bend: chosen[index] ?? PLAIN_BEND,
			width: widthOf(link, most, sizes),
			clearance: sizes.ring + 1.5,
			target
		});
		return { ...shape, link };
	});
	return { arcs, bends: new Map(links.map(({ id }, index) => [id, chosen[index] ?? PLAIN_BEND])) };
}

/**
 * Lays out markers, then recipients' names, then arcs round them, then supporters' names in what room
 * is left. Pure; same input, same picture. Throws when a link names a supporter that is not passed.
 */
export function layOutScene(input: SceneInput): Scene {
	const { size } = input;
	const sizes = sizesFor(size.width);
	const edge = 3;
	const bounds = input.bounds ?? [edge, edge, size.width - edge, size.height - edge];
	const docks = docksOf(input, input.frame, sizes, bandOf(input, sizes));
	const markers = markersOf(input, sizes, docks);
	const markerBoxes = markers.map(({ at }) => around(at, sizes.ring + 1.5));
	const recipientNames = placeRecipients(input, sizes, bounds, markerBoxes);
	const byId = new Map(markers.map((marker) => [marker.supporter.id, marker]));
	const { arcs, bends } = arcsOf(input, sizes, byId, recipientNames);
	const linked = new Set(input.links.map(({ supporter }) => supporter));
	const named = new Set(recipientNames.map(({ id }) => id));
	const docked = markers.flatMap(({ supporter: { id, name } }): PlacedLabel[] => {
		const placed = docks.get(id)?.name;
		if (!placed) return [];
		const { box, leader } = placed;
		const at: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
		return [{ id, text: name, at, size: sizes.supporterText, box, leader }];
	});
	const besideMarkers = placeLabels(
		markers
			.filter(({ supporter, docked: below }) => !below && !named.has(supporter.id))
			.map(({ supporter, at }) => ({
				id: supporter.id,
				text: supporter.name,
				at,
				size: sizes.supporterText,
				priority: (linked.has(supporter.id) ? 0 : 2) + (supporter.listed ? 0 : 1),
				kind: 'point' as const,
				radius: sizes.ring
			})),
		{
			bounds,
			blocked: [...markerBoxes, ...[...recipientNames, ...docked].map(({ box }) => box)],
			avoid:
				arcs.length > MOST_CHOSEN
					? []
					: arcs.flatMap(({ spine }) =>
							Array.from({ length: 24 }, (_, step) => pointAt(spine, step / 23))
						),
			reach: sizes.reach
		}
	);
	const supporterNames = [...docked, ...besideMarkers];
	return { sizes, markers, arcs, recipientNames, supporterNames, bends };
}
