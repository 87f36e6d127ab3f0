/** What the map of a programme page shows for a view: a value for each county, and what it is called. */
import type { Method } from '$lib/model/method';
import type { Mode } from '$lib/url/view';
import type { ProgrammeData } from './programme-data';

export interface MapView {
	/** Value by adcode; null where there is none for this year and series. */
	values: Map<string, number | null>;
	mode: Mode;
	/** Null: the average over the programme's years, or a level whose years are not read yet. */
	year: number | null;
	/** Whether zero is the line that matters. */
	diverging: boolean;
}

export interface Choice {
	indicator: string;
	mode: Mode;
	year: number | null;
	method: Method;
}

/** Years in which at least one recipient has a figure that the mode needs, ascending. */
export function yearsFor(
	data: ProgrammeData,
	choice: Pick<Choice, 'indicator' | 'mode'>
): number[] {
	const rows = data.mapValues[choice.indicator] ?? [];
	const recipients = new Set(recipientCodes(data));
	const column = columnOf(choice.mode);
	const years = rows
		.filter((row) => recipients.has(row.adcode) && row[column] !== null)
		.map((row) => row.year);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** Adcodes of the programme's recipients in list order. */
export function recipientCodes(data: ProgrammeData): string[] {
	return data.members
		.filter((member) => member.role === 'recipient')
		.map((member) => member.adcode);
}

const columnOf = (mode: Mode): 'gap' | 'growth' | 'value' =>
	mode === 'gap' ? 'gap' : mode === 'growth' ? 'growth' : 'value';

/**
 * The values behind the map. A level has no average, so without a year it shows the latest;
 * a year that has no figure shows as no data rather than as its neighbour.
 */
export function mapView(data: ProgrammeData, choice: Choice): MapView {
	const { indicator, mode, method } = choice;
	const years = yearsFor(data, choice);
	// Without a scorecard there is no average over the programme's years either.
	const single = mode === 'level' || data.scorecard[method].length === 0;
	const year = choice.year ?? (single ? (years.at(-1) ?? null) : null);
	const values = new Map<string, number | null>();
	if (year === null && !single) {
		for (const cell of data.scorecard[method])
			if (cell.indicator === indicator)
				values.set(cell.adcode, mode === 'gap' ? cell.gap : cell.county_growth);
	} else {
		const column = columnOf(mode);
		for (const row of data.mapValues[indicator] ?? [])
			if (row.year === year) values.set(row.adcode, row[column]);
	}
	return { values, mode, year, diverging: mode === 'gap' };
}

/** Whether the view needs yearly values that are not on the page yet (see `laterValues`). */
export const isUnread = (data: ProgrammeData, { indicator, mode, year }: Choice): boolean =>
	data.mapValues[indicator] === undefined && (mode === 'level' || year !== null);
