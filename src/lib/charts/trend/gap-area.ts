/** The area between a county's line and the province's, cut where one crosses the other. */

export interface Level {
	year: number;
	value: number;
}

/** A corner in data units; `year` is fractional where the lines cross. */
export interface GapArea {
	ahead: boolean;
	/** Closed polygon: along the county's line, back along the province's. */
	corners: Level[];
}

function between(from: Level, to: Level, share: number): Level {
	return {
		year: from.year + (to.year - from.year) * share,
		value: from.value + (to.value - from.value) * share
	};
}

/**
 * Areas for every pair of consecutive years in which both lines have a figure; years that either
 * side lacks give no area, so nothing is shaded where nothing is known.
 */
export function gapAreas(county: readonly Level[], province: readonly Level[]): GapArea[] {
	const reference = new Map(province.map((level) => [level.year, level]));
	const areas: GapArea[] = [];
	county.forEach((start, i) => {
		const end = county[i + 1];
		const lowStart = reference.get(start.year);
		const lowEnd = end && reference.get(end.year);
		if (!end || !lowStart || !lowEnd || end.year !== start.year + 1) return;
		const first = start.value - lowStart.value;
		const last = end.value - lowEnd.value;
		if (first === 0 && last === 0) return;
		if (first * last >= 0) {
			areas.push({ ahead: first + last > 0, corners: [start, end, lowEnd, lowStart] });
			return;
		}
		const crossing = between(start, end, first / (first - last));
		areas.push({ ahead: first > 0, corners: [start, crossing, lowStart] });
		areas.push({ ahead: last > 0, corners: [crossing, end, lowEnd] });
	});
	return areas;
}
