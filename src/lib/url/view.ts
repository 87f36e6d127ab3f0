/** What the address says a reader sees; parsing never fails, unknown words fall back to the default. */
import { METHODS, type Method } from '../model/method';

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
		method: oneOf(METHODS, parameters.get('method'), fallback.method)
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
