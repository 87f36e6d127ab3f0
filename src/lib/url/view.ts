/** What the address says a reader sees; parsing never fails, unknown words fall back to the default. */
import { METHODS, type Method } from '../model/method';
import { AVERAGES, ESTIMATES, type Average, type Estimate } from '../model/reading';

export const MODES = ['gap', 'growth', 'level'] as const;
export type Mode = (typeof MODES)[number];

/** State of a programme page. `year` null means the average over the programme's years. */
export interface View {
	indicator: string;
	mode: Mode;
	year: number | null;
	county: string | null;
	links: string | null;
	method: Method;
	average: Average;
	estimate: Estimate;
	/** Assumed yearly growth of the province in the years left, percent; null for its own average so far. */
	province: number | null;
}

/** Assumptions outside these bounds are slips of the keyboard. */
export const PROVINCE_BOUNDS = { min: -20, max: 50 } as const;

/** A yearly growth in percent with at most two decimals, or null. */
export function readProvince(text: string | null): number | null {
	if (text === null || !/^-?\d{1,2}(\.\d{1,2})?$/.test(text)) return null;
	const value = Number(text);
	return value >= PROVINCE_BOUNDS.min && value <= PROVINCE_BOUNDS.max ? value : null;
}

function oneOf<T extends string>(words: readonly T[], value: string | null, fallback: T): T {
	return words.find((word) => word === value) ?? fallback;
}

/** Reads a view from the address; every key is optional. */
export function readView(parameters: URLSearchParams, fallback: View): View {
	const year = parameters.get('year');
	const links = parameters.get('links');
	return {
		indicator: parameters.get('indicator') ?? fallback.indicator,
		mode: oneOf(MODES, parameters.get('mode'), fallback.mode),
		year: year && /^\d{4}$/.test(year) ? Number(year) : fallback.year,
		county: parameters.get('county') ?? fallback.county,
		links: links === null ? fallback.links : links === 'none' ? null : links,
		method: oneOf(METHODS, parameters.get('method'), fallback.method),
		average: oneOf(AVERAGES, parameters.get('average'), fallback.average),
		estimate: oneOf(ESTIMATES, parameters.get('estimate'), fallback.estimate),
		province: readProvince(parameters.get('province')) ?? fallback.province
	};
}

/** The query string of a view; what equals the fallback is left out, so plain pages keep plain addresses. */
export function writeView(view: View, fallback: View): string {
	const parameters = new URLSearchParams();
	for (const key of Object.keys(fallback) as (keyof View)[]) {
		if (view[key] === fallback[key]) continue;
		parameters.set(key, view[key] === null ? 'none' : String(view[key]));
	}
	const text = parameters.toString();
	return text ? `?${text}` : '';
}
