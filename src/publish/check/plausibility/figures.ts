/** The observations that carry a level, joined to what judging them needs. */
import { tableOf, type Dataset, type Row } from '../../dataset';

export interface Figure {
	row: Row;
	region: string;
	name: string;
	/** Regions of one level on one map are each other's peers. */
	level: string;
	scope: string;
	/** First year after a change of boundary or definition, or null. */
	breakYear: number | null;
	indicator: string;
	indicatorName: string;
	unit: string;
	year: number;
	value: number;
	vintage: string;
	source: string;
	/** The series of the source; a source without one is a series of its own. */
	series: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Figures of the sources that are switched on, ordered by region, indicator, year and source. */
export function figuresOf(data: Dataset): Figure[] {
	const by = (table: string, key: string) =>
		new Map(tableOf(data, table).rows.map((row) => [row.values[key], row.values]));
	const regions = by('region', 'adcode');
	const indicators = by('indicator', 'id');
	const sources = by('source', 'id');
	const figures = tableOf(data, 'observation').rows.flatMap((row): Figure[] => {
		const { region: code, indicator: id, source: from, year, value, vintage } = row.values;
		const region = regions.get(code ?? null);
		const indicator = indicators.get(id ?? null);
		const source = sources.get(from ?? null);
		if (!region || !indicator || !source || source.publish === false) return [];
		if (typeof year !== 'number' || typeof value !== 'number') return [];
		const breakYear = Number.parseInt(text(region.series_break).slice(0, 4), 10);
		return [
			{
				row,
				region: text(code),
				name: text(region.name),
				level: text(region.level),
				scope: text(region.scope),
				breakYear: Number.isNaN(breakYear) ? null : breakYear,
				indicator: text(id),
				indicatorName: text(indicator.name),
				unit: text(indicator.unit),
				year,
				value,
				vintage: text(vintage),
				source: text(from),
				series: text(source.series) || `source ${text(from)}`
			}
		];
	});
	const order = (f: Figure) => `${f.region} ${f.indicator} ${f.year} ${f.source} ${f.vintage}`;
	return figures.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Figures under the same words, in order of first appearance. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const name = key(item);
		const group = groups.get(name);
		if (group) group.push(item);
		else groups.set(name, [item]);
	}
	return groups;
}

/** A share as a signed percentage with one decimal. */
export function percent(share: number): string {
	const rounded = (share * 100).toFixed(1);
	return share > 0 && !rounded.startsWith('-') ? `+${rounded}%` : `${rounded}%`;
}
