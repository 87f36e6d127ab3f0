/** What a reader compares, as the address keeps it: counties, indicators, mode, years. */
import { COMPARISON_MODES, MOST_LINES, type ComparisonMode } from '$lib/charts/comparison/series';

/** Keys of the address. */
export const KEYS = ['counties', 'indicators', 'mode', 'from', 'to'] as const;
type Address = Readonly<Record<(typeof KEYS)[number], string | null>>;

/** What there is to choose from. */
export interface Offer {
	counties: readonly string[];
	indicators: readonly string[];
	/** Ascending. */
	years: readonly number[];
	opening: readonly string[];
}

export interface Choice {
	counties: string[];
	/** At least one, in the order of the offer. */
	indicators: string[];
	mode: ComparisonMode;
	from: number;
	to: number;
	/** Codes of the address that are no county of the snapshot. */
	unknown: string[];
	/** Counties of the address beyond the most a chart can hold. */
	left: string[];
}

/** Nothing chosen, as against the counties the page opens with. */
const NONE = 'none';

const partsOf = (text: string | null): string[] =>
	[...new Set((text ?? '').split(','))].map((part) => part.trim()).filter((part) => part !== '');

const yearIn = (text: string | null, years: readonly number[]): number | null => {
	const year = Number(text);
	return text !== null && years.includes(year) ? year : null;
};

/** Reads an address: what is not offered is set aside and named, never guessed. */
export function readChoice(address: Address, offer: Offer): Choice {
	const asked =
		address.counties === null
			? offer.opening
			: partsOf(address.counties).filter((part) => part !== NONE);
	const known = asked.filter((code) => offer.counties.includes(code));
	const chosen = partsOf(address.indicators);
	const indicators = offer.indicators.filter((id) => chosen.includes(id));
	const first = offer.years[0] ?? 0;
	const last = offer.years.at(-1) ?? 0;
	const from = yearIn(address.from, offer.years) ?? first;
	const to = yearIn(address.to, offer.years) ?? last;
	return {
		counties: known.slice(0, MOST_LINES),
		indicators: indicators.length > 0 ? indicators : [...offer.indicators],
		mode: COMPARISON_MODES.find((mode) => mode === address.mode) ?? COMPARISON_MODES[0],
		from: Math.min(from, to),
		to: Math.max(from, to),
		unknown: asked.filter((code) => !offer.counties.includes(code)),
		left: known.slice(MOST_LINES)
	};
}

/** Text of the address for a set of counties; no county at all is a choice of its own. */
export const writeCounties = (codes: readonly string[]): string =>
	codes.length === 0 ? NONE : [...new Set(codes)].join(',');

/** Text of the address for a set of indicators; all of them need no text. */
export const writeIndicators = (ids: readonly string[], offer: readonly string[]): string | null =>
	ids.length === 0 || ids.length === offer.length ? null : ids.join(',');
