/** Where the windows of duties stand on the time axis they share: positions only, no figures. */
import type { DutyWindow } from './duties-data';

const DAY = 86_400_000;

export interface Axis {
	/** First day, `YYYY-MM-DD`. */
	from: string;
	/** Last day. */
	to: string;
	/** Days from the first to the last, both counted. */
	days: number;
}

export interface Cell {
	window: DutyWindow;
	/** Percent of the axis. */
	left: number;
	width: number;
}

const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * The axis of several duties: from their first window to their last, at most to the end of the as-of year.
 * @returns null where there is no window.
 */
export function axisOf(windows: readonly DutyWindow[], asOf: string): Axis | null {
	if (windows.length === 0) return null;
	const from = windows.map((one) => one.window_start).reduce((a, b) => (b < a ? b : a));
	const last = windows.map((one) => one.window_end).reduce((a, b) => (b > a ? b : a));
	const yearEnd = `${asOf.slice(0, 4)}-12-31`;
	const to = last > yearEnd && from <= yearEnd ? yearEnd : last;
	return { from, to, days: daysBetween(from, to) + 1 };
}

/** One cell a window, cut where the axis ends. */
export function cellsOf(windows: readonly DutyWindow[], axis: Axis): Cell[] {
	return windows.map((window) => {
		const left = daysBetween(axis.from, window.window_start);
		const end = Math.min(daysBetween(axis.from, window.window_end) + 1, axis.days);
		return {
			window,
			left: (100 * left) / axis.days,
			width: (100 * (end - left)) / axis.days
		};
	});
}

/** The years on the axis, each at its first day on it. */
export function yearTicks(axis: Axis): { year: number; left: number }[] {
	const first = Number(axis.from.slice(0, 4));
	const last = Number(axis.to.slice(0, 4));
	return Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => ({
		year,
		left: (100 * Math.max(daysBetween(axis.from, `${year}-01-01`), 0)) / axis.days
	}));
}

/** How many windows are in each state, in the order given, states without one left out. */
export function tally<State extends string>(
	windows: readonly { state: State }[],
	states: readonly State[]
): { state: State; count: number }[] {
	return states
		.map((state) => ({ state, count: windows.filter((one) => one.state === state).length }))
		.filter(({ count }) => count > 0);
}
