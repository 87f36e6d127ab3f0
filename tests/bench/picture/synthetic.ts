/** A synthetic country as large as the real one: a seeded grid of counties and links; no real place. */
import type { Position as Point } from 'geojson';
import type { ScopeTopology } from '../../../src/lib/geo/topology';
import type { Link, Supporter } from '../../../src/lib/map/types';
import type { County } from '../../../src/publish/geometry/divisions';
import { scopeTopology } from '../../../src/publish/geometry/topology';

/** County-level divisions of the country, and links as many as a dense programme of all of it would have. */
export const COUNTIES = 2891;
export const LINKS = 10_000;
const COLUMNS = 59;
const SUPPORTERS = 400;
/** Points between two corners: real borders are not straight. */
const BENDS = 4;

/** Numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const SCOPE = '420000';
const STEP = 0.6;
const corner = (column: number, row: number): Point => [75 + column * STEP, 20 + row * STEP * 0.8];

/** Points along a border, its two counties share them; seeded by the border itself. */
function border(from: Point, to: Point, seed: number): Point[] {
	const random = seeded(seed);
	return Array.from({ length: BENDS }, (_, i): Point => {
		const share = (i + 1) / (BENDS + 1);
		const off = () => (random() - 0.5) * STEP * 0.2;
		return [
			(from[0] ?? 0) + ((to[0] ?? 0) - (from[0] ?? 0)) * share + off(),
			(from[1] ?? 0) + ((to[1] ?? 0) - (from[1] ?? 0)) * share + off()
		];
	});
}

function county(number: number): County {
	const column = number % COLUMNS;
	const row = Math.floor(number / COLUMNS);
	const [a, b, c, d] = [
		corner(column, row),
		corner(column + 1, row),
		corner(column + 1, row + 1),
		corner(column, row + 1)
	];
	const across = (at: number) => at * COLUMNS * 2 + column * 2 + 1;
	const down = (at: number) => row * COLUMNS * 2 + at * 2;
	const bottom = border(a, b, across(row));
	const right = border(b, c, down(column + 1));
	const top = border(d, c, across(row + 1)).reverse();
	const left = border(a, d, down(column)).reverse();
	return {
		adcode: codeOf(number),
		name: `虚县${number}`,
		cityName: '',
		city: `99${String(Math.floor(number / 10)).padStart(4, '0')}`,
		scope: SCOPE,
		geometry: {
			type: 'Polygon',
			coordinates: [[a, ...bottom, b, ...right, c, ...top, d, ...left, a]]
		}
	};
}

const codeOf = (number: number): string => `98${String(number).padStart(4, '0')}`;
const centre = (number: number): [number, number] => {
	const [lng = 0, lat = 0] = corner((number % COLUMNS) + 0.5, Math.floor(number / COLUMNS) + 0.5);
	return [lng, lat];
};

export const countryTopology = (): ScopeTopology =>
	scopeTopology(
		SCOPE,
		Array.from({ length: COUNTIES }, (_, i) => county(i))
	);

export const codes: readonly string[] = Array.from({ length: COUNTIES }, (_, i) => codeOf(i));

/** Every seventh county supports others. */
export const supporters: readonly Supporter[] = Array.from({ length: SUPPORTERS }, (_, i) => ({
	id: codeOf(i * 7),
	name: `虚县${i * 7}`,
	position: centre(i * 7),
	zone: false,
	listed: true
}));

export function links(): Link[] {
	const random = seeded(7);
	return Array.from({ length: LINKS }, (_, i): Link => {
		const recipient = Math.floor(random() * COUNTIES);
		return {
			id: `link-${i}`,
			supporter: supporters[i % SUPPORTERS]?.id ?? '',
			recipient: codeOf(recipient),
			to: centre(recipient),
			state: 'current',
			weight: null,
			label: `虚构 ${i}`
		};
	});
}

/** Percentages of one synthetic indicator and year, by county; one in twenty is unknown. */
export function valuesOf(set: number): Map<string, number | null> {
	const random = seeded(100 + set);
	return new Map(
		codes.map((code) => {
			const value = random() * 12 - 4;
			return [code, random() < 0.05 ? null : value];
		})
	);
}
