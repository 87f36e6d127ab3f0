/** Which charts a result lends itself to, the most telling first. */
import type { ColumnFacts } from './facts';
import type { ChartKind, ChartSettings } from './settings';

/** More rows of a heat map, or bars, than that are no longer read one by one. */
const MANY = 60;
/** Names that tell rows apart better than codes do. */
const NAMED = /name|名/i;

const isAmount = ({ family, isTime }: ColumnFacts): boolean => family === 'number' && !isTime;
const isKind = ({ family, isTime }: ColumnFacts): boolean =>
	(family === 'text' || family === 'truth') && !isTime;

/** The text column that names rows best: one called a name, else the one with most kinds. */
function labelOf(columns: readonly ColumnFacts[]): ColumnFacts | undefined {
	const kinds = columns.filter((column) => isKind(column) && column.kinds > 1);
	const readable = kinds.filter(({ isAdcode }) => !isAdcode);
	return (
		readable.find(({ name }) => NAMED.test(name)) ??
		[...readable].sort((a, b) => b.kinds - a.kinds)[0] ??
		kinds[0]
	);
}

/** Settings of a kind for these columns; null where the kind needs columns that are not there. */
export function settingsFor(
	kind: ChartKind,
	columns: readonly ColumnFacts[]
): ChartSettings | null {
	// Counts and ordinals stand beside what a result is about; what is measured has fractions.
	const amounts = columns.filter(isAmount).sort((a, b) => Number(a.isWhole) - Number(b.isWhole));
	const [first, second] = amounts;
	const time = columns.find(({ isTime }) => isTime);
	const label = labelOf(columns);
	const code = columns.find(({ isAdcode }) => isAdcode);
	const made = (x?: ColumnFacts, y?: ColumnFacts, series?: ColumnFacts): ChartSettings => ({
		kind,
		x: x?.name ?? null,
		y: y?.name ?? null,
		series: series?.name ?? null
	});
	switch (kind) {
		case 'line':
			return time && first ? made(time, first, label) : null;
		case 'bar':
			return first && label ? made(undefined, first, label) : null;
		case 'scatter':
			return first && second ? made(first, second, label) : null;
		case 'distribution':
			return first ? made(undefined, first) : null;
		case 'heat': {
			const across = time ?? columns.find((one) => isKind(one) && one !== label && one.kinds > 1);
			return first && label && across ? made(across, first, label) : null;
		}
		case 'map':
			return code && first ? made(undefined, first, code) : null;
	}
}

/** How well a kind suits the result; higher is better. */
function fitness(
	{ kind, series }: ChartSettings,
	columns: readonly ColumnFacts[],
	rows: number
): number {
	const label = columns.find(({ name }) => name === series);
	switch (kind) {
		case 'line':
			return rows > 1 && (columns.find(({ isTime }) => isTime)?.kinds ?? 0) > 1 ? 6 : 0;
		case 'map':
			return (label?.kinds ?? 0) > 3 && !columns.some(({ isTime, kinds }) => isTime && kinds > 1)
				? 7
				: 2;
		case 'scatter':
			return rows > 5 ? 4 : 1;
		case 'bar':
			return (label?.kinds ?? 0) === rows && rows <= MANY ? 5 : 3;
		case 'heat':
			return rows > 8 && (label?.kinds ?? 0) <= MANY && (label?.kinds ?? 0) < rows ? 3.5 : 1;
		case 'distribution':
			return rows > MANY ? 4.5 : 2;
	}
}

const KINDS: readonly ChartKind[] = ['line', 'map', 'bar', 'scatter', 'heat', 'distribution'];

/** All charts that can be drawn, best first; empty where no column holds amounts. */
export const suggestions = (columns: readonly ColumnFacts[], rows: number): ChartSettings[] =>
	KINDS.map((kind) => settingsFor(kind, columns))
		.filter((settings) => settings !== null)
		.sort((a, b) => fitness(b, columns, rows) - fitness(a, columns, rows));

/** Columns that may stand in a place of a chart. */
export function choices(
	place: 'x' | 'y' | 'series',
	kind: ChartKind,
	columns: readonly ColumnFacts[]
): ColumnFacts[] {
	if (place === 'y') return columns.filter(({ family }) => family === 'number');
	if (place === 'x') {
		if (kind === 'line')
			return columns.filter(({ isTime, family }) => isTime || family === 'number');
		if (kind === 'scatter') return columns.filter(({ family }) => family === 'number');
		return kind === 'heat'
			? columns.filter(({ isTime, family }) => isTime || family === 'text')
			: [];
	}
	if (kind === 'map') return columns.filter(({ isAdcode }) => isAdcode);
	return kind === 'distribution'
		? []
		: columns.filter(({ family, isTime }) => family === 'text' || family === 'truth' || isTime);
}
