/** Everything drawn above the counties (markers, arcs, names) laid out in pixels, for SVG and live map alike. */
import { arc, type Arc, type Box } from '../geo/arc';
import { chooseBends } from '../geo/bends';
import { pointAt } from '../geo/curve';
import { dock } from '../geo/dock';
import { placeLabels, textWidth, type PlacedLabel } from '../geo/labels';
import { project, type Frame, type Point } from '../geo/projection';
import { spread } from '../geo/spread';
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
}

export interface Marker {
	supporter: Supporter;
	at: Point;
	/** True position before crowded markers were moved apart. */
	home: Point;
	/** No seat is known: the marker stands at the edge. */
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

function markersOf(input: SceneInput, sizes: Sizes): Marker[] {
	const { frame, size, supporters, links } = input;
	const seatless = supporters.filter(({ position }) => position === null);
	const edge = dock(
		seatless.map(({ id }) => ({
			id,
			recipients: links
				.filter(({ supporter }) => supporter === id)
				.map(({ to }) => project(frame, to))
		})),
		size,
		22
	);
	const homes = supporters.map(({ id, position }): Point => {
		return position === null ? (edge.get(id) ?? [0, 0]) : project(frame, position);
	});
	const places = spread(homes, sizes.separation);
	return supporters.map((supporter, index) => {
		const home = homes[index] ?? [0, 0];
		return {
			supporter,
			home,
			at: places[index] ?? home,
			docked: supporter.position === null
		};
	});
}

function around([x, y]: Point, half: number): Box {
	return [x - half, y - half, x + half, y + half];
}

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
	return placeLabels(requests, { bounds, blocked: markers, avoid: [], reach: 0 });
}

/** Full width at the supporter in CSS pixels; constant where no money is known. */
function widthOf(link: Link, most: number, sizes: Sizes): number {
	return link.weight === null || most <= 0
		? sizes.link
		: Math.max(2, sizes.widestLink * Math.sqrt(link.weight / most));
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
		return { link, from: marker.at, to, box };
	});
	const obstacles = [
		...names.map(({ at, text, size }) => ({ at, radius: textWidth(text, size) / 2 + 3 })),
		...[...markers.values()].map(({ at }) => ({ at, radius: 10 }))
	];
	const chosen =
		input.bends === undefined
			? chooseBends(spans, { distance: 40, obstacles, size: input.size })
			: spans.map(({ link }) => input.bends?.get(link.id) ?? 0.14);
	const most = Math.max(0, ...links.map(({ weight }) => weight ?? 0));
	const gap = 2;
	const arcs = spans.map(({ link, from, to, box }, index): SceneArc => {
		const target: Box = [box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap];
		const shape = arc(from, to, {
			bend: chosen[index] ?? 0.14,
			width: widthOf(link, most, sizes),
			clearance: sizes.ring + 1.5,
			target
		});
		return { ...shape, link };
	});
	return { arcs, bends: new Map(links.map(({ id }, index) => [id, chosen[index] ?? 0.14])) };
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
	const markers = markersOf(input, sizes);
	const markerBoxes = markers.map(({ at }) => around(at, sizes.ring + 1.5));
	const recipientNames = placeRecipients(input, sizes, bounds, markerBoxes);
	const byId = new Map(markers.map((marker) => [marker.supporter.id, marker]));
	const { arcs, bends } = arcsOf(input, sizes, byId, recipientNames);
	const linked = new Set(input.links.map(({ supporter }) => supporter));
	const named = new Set(recipientNames.map(({ id }) => id));
	const supporterNames = placeLabels(
		markers
			.filter(({ supporter }) => !named.has(supporter.id))
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
			blocked: [...markerBoxes, ...recipientNames.map(({ box }) => box)],
			avoid: arcs.flatMap(({ spine }) =>
				Array.from({ length: 24 }, (_, step) => pointAt(spine, step / 23))
			),
			reach: sizes.reach
		}
	);
	return { sizes, markers, arcs, recipientNames, supporterNames, bends };
}
