/** A made-up country: as many counties as China has, and ten thousand links between them; synthetic. */
import type { ScopeTopology } from '../../../src/lib/geo/topology';
import type { Link, Position, Supporter } from '../../../src/lib/map/types';
import { seeded } from './seeded';

export const SCOPE = '990000';
export const COUNTIES = 2891;
export const LINKS = 10_000;
const SUPPORTERS = 400;
const COLUMNS = 68;
const [WEST, NORTH] = [75, 50];
/** Size of a county in degrees. */
const [ACROSS, DOWN] = [0.8, 0.7];
/** Points on each side of a county, as a generalised border has. */
const STEPS = 6;

const codeOf = (index: number): string => String(900000 + index);
const cornerOf = (index: number): Position => [
	WEST + (index % COLUMNS) * ACROSS,
	NORTH - Math.floor(index / COLUMNS) * DOWN
];
const middleOf = (index: number): Position => {
	const [west, north] = cornerOf(index);
	return [west + ACROSS / 2, north - DOWN / 2];
};

/** A closed line round a county, its sides uneven. */
function borderOf(index: number): [number, number][] {
	const random = seeded(index + 1);
	const [west, north] = cornerOf(index);
	const corners = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1]
	] as const;
	const line = corners.flatMap(([x, y], side): [number, number][] => {
		const [nextX, nextY] = corners[(side + 1) % 4] ?? corners[0];
		return Array.from({ length: STEPS }, (_, step) => {
			const part = step / STEPS;
			const uneven = step === 0 ? 0 : (random() - 0.5) * 0.1;
			return [
				west + (x + (nextX - x) * part + uneven) * ACROSS,
				north - (y + (nextY - y) * part + uneven) * DOWN
			];
		});
	});
	return [...line, line[0] ?? [west, north]];
}

const all = Array.from({ length: COUNTIES }, (_, index) => index);
const properties = (adcode: string) => ({ adcode, city: SCOPE, scope: SCOPE });

/** What the geometry file of a region holds. */
export function wideTopology(): ScopeTopology {
	const [east, south] = [WEST + COLUMNS * ACROSS, NORTH - Math.ceil(COUNTIES / COLUMNS) * DOWN];
	const around: [number, number][] = [
		[WEST, NORTH],
		[east, NORTH],
		[east, south],
		[WEST, south],
		[WEST, NORTH]
	];
	const area = (index: number, adcode: string) => ({
		type: 'Polygon' as const,
		arcs: [[index]],
		properties: properties(adcode)
	});
	const one = { type: 'GeometryCollection' as const, geometries: [area(COUNTIES, SCOPE)] };
	return {
		type: 'Topology',
		bbox: [WEST, south, east, NORTH],
		arcs: [...all.map(borderOf), around],
		objects: {
			counties: {
				type: 'GeometryCollection',
				geometries: all.map((index) => area(index, codeOf(index)))
			},
			cities: one,
			scope: one
		}
	};
}

export const counties: readonly string[] = all.map(codeOf);

const random = seeded(7);
const any = (most: number): number => Math.floor(random() * most);

export const supporters: readonly Supporter[] = Array.from({ length: SUPPORTERS }, (_, i) => ({
	id: `supporter-${i}`,
	name: `虚方${i}`,
	position: middleOf(any(COUNTIES)),
	zone: false,
	listed: true
}));

export const links: readonly Link[] = Array.from({ length: LINKS }, (_, i): Link => {
	const to = any(COUNTIES);
	return {
		id: `link-${i}`,
		supporter: `supporter-${any(SUPPORTERS)}`,
		recipient: codeOf(to),
		to: middleOf(to),
		state: 'seen',
		weight: null,
		label: `虚线${i}`
	};
});

/** Every county's figure of one indicator or year. */
export function valuesOf(step: number): Map<string, number> {
	const next = seeded(step + 11);
	return new Map(counties.map((adcode) => [adcode, next() * 100]));
}
