/** The values a map is filled with: by mode, indicator and year, with all values its classes must hold. */
import type { Classification } from '$lib/geo/classes';
import { classesAt } from '$lib/geo/classes-at';
import { edgesBy } from '$lib/geo/class-methods';
import { VERDICTS, type Verdict } from '$lib/ui/verdict';
import { scaleOf, type Choice, type MapMode } from './map-choice';
import type { MapGrowth, MapsData, MapValue, MapVerdict } from './maps-data';

export type LayerRow = MapValue | MapGrowth | MapVerdict;

export interface Layer {
	/** By adcode; a verdict is its place among `VERDICTS`. No entry: no public figure. */
	values: Map<string, number>;
	/** Counties that are filled; the others are plain land. */
	shown: ReadonlySet<string>;
	/** Values of all years of the map: the same classes hold for every one of them. */
	all: number[];
	/** The rows behind the values, by adcode. */
	rows: Map<string, LayerRow>;
}

/** Adcodes of the counties of the map, in order of codes. */
export const countyCodes = ({ places }: Pick<MapsData, 'places'>): string[] =>
	places.filter(({ level }) => level === 'county').map(({ adcode }) => adcode);

type Column = 'value' | 'growth' | 'gap';
const COLUMNS: Partial<Record<MapMode, Column>> = {
	level: 'value',
	growth: 'growth',
	gap: 'gap',
	rank: 'value'
};

/** Years of an indicator in which at least one county has what the mode shows; none where the mode has no years. */
export function yearsOf(data: MapsData, indicator: string, mode: MapMode): number[] {
	const column = COLUMNS[mode];
	if (column === undefined) return [];
	const years = (data.values[indicator] ?? [])
		.filter((row) => row[column] !== null)
		.map(({ year }) => year);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** Rank of each number among all, 1 for the highest; equals share one. */
export function ranksOf(numbers: ReadonlyMap<string, number>): Map<string, number> {
	const sorted = [...numbers.values()].sort((a, b) => b - a);
	return new Map([...numbers].map(([key, number]) => [key, sorted.indexOf(number) + 1]));
}

interface Cell {
	adcode: string;
	year: number;
	value: number;
	row: MapValue;
}

function yearly(data: MapsData, indicator: string, mode: MapMode): Cell[] {
	const column = COLUMNS[mode] ?? 'value';
	const counties = new Set(countyCodes(data));
	const cells = (data.values[indicator] ?? []).flatMap((row): Cell[] => {
		const value = row[column];
		if (value === null || !counties.has(row.adcode)) return [];
		return [{ adcode: row.adcode, year: row.year, value, row }];
	});
	if (mode !== 'rank') return cells;
	const ranks = new Map(
		yearsOf(data, indicator, mode).map((year) => {
			const own = cells.filter((cell) => cell.year === year);
			return [year, ranksOf(new Map(own.map(({ adcode, value }) => [adcode, value])))] as const;
		})
	);
	return cells.map((cell) => ({
		...cell,
		value: ranks.get(cell.year)?.get(cell.adcode) ?? cell.value
	}));
}

/** From A, the best, to D. */
const worseOf = (a: string, b: string): string => (a > b ? a : b);

function coverage(cells: readonly Cell[]): Pick<Layer, 'values' | 'rows'> {
	const values = new Map<string, number>();
	const rows = new Map<string, MapValue>();
	for (const { adcode, row } of cells) {
		values.set(adcode, (values.get(adcode) ?? 0) + 1);
		const before = rows.get(adcode);
		rows.set(adcode, before ? { ...before, grade: worseOf(before.grade, row.grade) } : row);
	}
	return { values, rows };
}

/** What a choice fills the map with. */
export function layerOf(
	data: MapsData,
	{ indicator, mode, year }: Pick<Choice, 'indicator' | 'mode' | 'year'>
): Layer {
	const shown = new Set(countyCodes(data));
	if (mode === 'verdict') {
		const rows = data.measured
			.flatMap(({ id }) => data.verdicts[id] ?? [])
			.filter((row) => row.indicator === indicator);
		return {
			values: new Map(rows.map(({ adcode, verdict }) => [adcode, VERDICTS.indexOf(verdict)])),
			shown: new Set(rows.map(({ adcode }) => adcode)),
			all: [],
			rows: new Map(rows.map((row) => [row.adcode, row]))
		};
	}
	if (mode === 'average' || mode === 'averageGap') {
		const column = mode === 'average' ? 'growth' : 'gap';
		const rows = data.growths.filter((row) => row.indicator === indicator && row[column] !== null);
		const values = new Map(rows.map((row) => [row.county, row[column] ?? NaN]));
		return {
			values,
			shown,
			all: [...values.values()],
			rows: new Map(rows.map((row) => [row.county, row]))
		};
	}
	const cells = yearly(data, indicator, mode);
	if (mode === 'coverage') {
		const { values, rows } = coverage(cells);
		return { values, shown, all: [...values.values()], rows };
	}
	const own = cells.filter((cell) => cell.year === year);
	return {
		values: new Map(own.map(({ adcode, value }) => [adcode, value])),
		shown,
		all: cells.map(({ value }) => value),
		rows: new Map(own.map(({ adcode, row }) => [adcode, row]))
	};
}

/**
 * What the counties are held against: zero of a gap, else the growth of the province in the same years.
 * @returns null where the rows do not agree on one, and for modes that have none
 */
export function provinceOf(mode: MapMode, { rows }: Pick<Layer, 'rows'>): number | null {
	if (scaleOf(mode) === 'diverging') return 0;
	if (mode !== 'growth' && mode !== 'average') return null;
	const rates = new Set(
		[...rows.values()].flatMap((row) =>
			'province_growth' in row ? (row.province_growth ?? []) : []
		)
	);
	const [rate, another] = rates;
	return rate === undefined || another !== undefined ? null : rate;
}

/** Modes in which counties lie nearer to or farther from one another. */
export const hasSpread = (mode: MapMode): boolean =>
	['level', 'growth', 'average', 'gap', 'averageGap'].includes(mode);

const VERDICT_TOKENS: Record<Verdict, string> = {
	met: 'div-pos-3',
	not_met: 'div-neg-2',
	in_progress: 'div-pos-1',
	undecidable: 'neutral',
	registered: 'seq-1',
	not_applicable: 'none'
};

/** Verdicts as classes: those that occur, in their fixed order. */
export function verdictClasses(
	values: Iterable<number>,
	word: (verdict: Verdict) => string
): Classification {
	const occurring = new Set(values);
	const found = VERDICTS.filter((_, index) => occurring.has(index));
	return {
		mode: 'sequential',
		breaks: [],
		labels: found.map((verdict) => ({
			low: null,
			high: null,
			token: VERDICT_TOKENS[verdict],
			text: word(verdict)
		})),
		classOf: (value) => {
			const index = found.findIndex((verdict) => VERDICTS.indexOf(verdict) === value);
			return index === -1 ? null : index;
		}
	};
}

/** Classes of numbers by the reader's method, over all years given. */
export function numberClasses(
	all: readonly number[],
	{ mode, by, breaks }: Pick<Choice, 'mode' | 'by' | 'breaks'>
): Classification {
	const scale = scaleOf(mode);
	const edges = breaks ?? edgesBy(by === 'custom' ? 'natural' : by, all, scale);
	return classesAt(edges, scale, { ramp: by === 'continuous', reversed: mode === 'rank' });
}
