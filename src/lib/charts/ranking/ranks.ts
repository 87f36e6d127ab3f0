/** Places among the recipients: by the gap over all years, and year by year. */

export interface Ranked {
	adcode: string;
	value: number;
}

/** Place by descending value, 1 the greatest; equals share the better place. */
export function places(rows: readonly Ranked[]): Map<string, number> {
	const sorted = rows.map(({ value }) => value).sort((a, b) => b - a);
	return new Map(rows.map(({ adcode, value }) => [adcode, sorted.indexOf(value) + 1]));
}

interface Growth {
	adcode: string;
	year: number;
	/** Percent. */
	growth: number | null;
}

export interface PlaceChange {
	first: number;
	last: number;
}

export interface PlaceChanges {
	/** Years compared. */
	from: number;
	to: number;
	/** Places of counties that have a rate in both years. */
	of: Map<string, PlaceChange>;
}

/** Fewer rates than this share of the counties are no order to speak of. */
const ENOUGH = 0.5;

/**
 * Places by yearly growth in the first and the last year that at least half of the counties have a rate for.
 * @param after only years later than this count: the base year belongs to the time before.
 * @returns null where there are no two such years.
 */
export function placeChanges(
	rows: readonly Growth[],
	counties: readonly string[],
	after: number
): PlaceChanges | null {
	const known = rows.flatMap(({ adcode, year, growth }) =>
		growth !== null && year > after && counties.includes(adcode)
			? [{ adcode, year, value: growth }]
			: []
	);
	const inYear = (year: number) => known.filter((row) => row.year === year);
	const years = [...new Set(known.map(({ year }) => year))]
		.filter((year) => inYear(year).length >= counties.length * ENOUGH)
		.sort((a, b) => a - b);
	const [from, to] = [years[0], years.at(-1)];
	if (from === undefined || to === undefined || from === to) return null;
	const [early, late] = [places(inYear(from)), places(inYear(to))];
	const of = new Map<string, PlaceChange>();
	for (const [adcode, first] of early) {
		const last = late.get(adcode);
		if (last !== undefined) of.set(adcode, { first, last });
	}
	return { from, to, of };
}
