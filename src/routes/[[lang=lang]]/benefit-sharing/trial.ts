/** The trial as the address states it: what a reader typed, checked, with a sentence's code for what is wrong. */
import { TAX_READINGS, type TaxReading } from '$lib/model/tax-reading';
import type { Filters } from '$lib/url/filters';
import {
	DEFAULT_RATIO,
	DEFAULT_SPAN,
	splitYears,
	type Deal,
	type SplitYear
} from './enclave-split';

/** Keys of the address; one left out is the worked example's. */
export const KEYS = [
	'first',
	'month',
	'tax',
	'years',
	'reading',
	'base',
	'local',
	'ratio',
	'span'
] as const;
export type Key = (typeof KEYS)[number];

/** The worked example of the rule; invented numbers. */
export const EXAMPLE: Readonly<Record<Key, string>> = {
	first: '2022',
	month: '',
	tax: '1000',
	years: '12',
	reading: 'natural',
	base: 'all',
	local: '',
	ratio: String(DEFAULT_RATIO),
	span: String(DEFAULT_SPAN)
};

/** What must be put right; `calculator.problems` of the dictionary has the sentence. */
export type Problem = 'first' | 'month' | 'tax' | 'years' | 'local' | 'ratio' | 'span';

export interface Trial {
	deal: Deal;
	/** Tax by year, before the local part is taken. */
	taxes: number[];
	years: number;
	base: 'all' | 'local';
	/** Percent of the tax that stays local; null when not given. */
	local: number | null;
	/** Ratio or years differ from the document's ordinary case. */
	agreed: boolean;
	problems: Problem[];
	/** Null while something must be put right. */
	rows: SplitYear[] | null;
}

function number(text: string, low: number, high: number, whole: boolean): number | null {
	const value = text.trim() === '' ? NaN : Number(text);
	const fits = Number.isFinite(value) && value >= low && value <= high;
	return fits && (!whole || Number.isInteger(value)) ? value : null;
}

/** Reads a trial; what the address leaves out is the example's. */
export function readTrial(typed: Filters<Key>): Trial {
	const text = (key: Key): string => typed[key] ?? EXAMPLE[key];
	const reading: TaxReading = TAX_READINGS.find((one) => one === text('reading')) ?? 'natural';
	const base = text('base') === 'local' ? 'local' : 'all';
	const first = number(text('first'), 2000, 2100, true);
	const month = number(text('month'), 1, 12, true);
	const years = number(text('years'), 1, 40, true);
	const ratio = number(text('ratio'), 0, 100, false);
	const span = number(text('span'), 1, 40, true);
	const local = number(text('local'), 0, 100, false);
	const parts = text('tax')
		.split(/[,，、\s]+/)
		.filter((part) => part !== '');
	const taxes = parts.map((part) => number(part, 0, 1e9, false));

	const problems: Problem[] = [];
	if (first === null) problems.push('first');
	if (reading === 'months' && month === null) problems.push('month');
	if (taxes.length === 0 || taxes.includes(null)) problems.push('tax');
	if (years === null) problems.push('years');
	if (base === 'local' && local === null) problems.push('local');
	if (ratio === null) problems.push('ratio');
	if (span === null) problems.push('span');

	const deal: Deal = {
		firstYear: first ?? 0,
		firstMonth: month,
		ratio: ratio ?? DEFAULT_RATIO,
		span: span ?? DEFAULT_SPAN,
		reading
	};
	const known = taxes.map((tax) => tax ?? 0);
	const shared = base === 'local' ? known.map((tax) => (tax * (local ?? 0)) / 100) : known;
	return {
		deal,
		taxes: known,
		years: years ?? 0,
		base,
		local,
		agreed: deal.ratio !== DEFAULT_RATIO || deal.span !== DEFAULT_SPAN,
		problems,
		rows: problems.length === 0 ? splitYears(deal, shared, years ?? 0) : null
	};
}
