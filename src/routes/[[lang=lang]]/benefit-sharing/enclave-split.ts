/** The Shenyang split of enclave tax (沈政办发〔2021〕19号 三(三)3): a trial on a reader's own numbers, never data. */
import type { TaxReading } from '$lib/model/tax-reading';

/** What the document gives as its ordinary case: half for ten years. */
export const DEFAULT_RATIO = 50;
export const DEFAULT_SPAN = 10;

export interface Deal {
	/** Year of the first tax, which building may already yield. */
	firstYear: number;
	/** Its month, 1 to 12; null when unknown. */
	firstMonth: number | null;
	/** Percent to the sending area in the shared years. */
	ratio: number;
	/** How many years are shared; from then on all goes to the recipient zone. */
	span: number;
	reading: TaxReading;
}

export interface SplitYear {
	year: number;
	/** 1 in the calendar year of the first tax. */
	number: number;
	/** In the unit of the input. */
	tax: number;
	/** Percent to the sending area. */
	ratioOut: number;
	out: number;
	in: number;
}

/**
 * Percent of a year's tax due to the sending area; null before the first tax, and in the reading by
 * months when no month is known. A year that the end of the months cuts shares by months, which
 * supposes that the tax is even over the year.
 */
export function ratioOut(deal: Deal, year: number): number | null {
	const { firstYear, firstMonth, ratio, span, reading } = deal;
	if (year < firstYear) return null;
	if (reading === 'natural') return year - firstYear < span ? ratio : 0;
	if (firstMonth === null) return null;
	const first = firstYear * 12 + firstMonth - 1;
	const from = Math.max(year * 12, first);
	const to = (year + 1) * 12;
	const shared = Math.max(0, Math.min(to, first + span * 12) - from);
	return (ratio * shared) / (to - from);
}

/**
 * The table of a trial, one row a year from the year of the first tax.
 * @param taxes tax of the first year and the following ones; the last goes on.
 * @param years how many rows.
 * @returns null where the reading by months lacks its month.
 */
export function splitYears(
	deal: Deal,
	taxes: readonly number[],
	years: number
): SplitYear[] | null {
	const rows: SplitYear[] = [];
	for (let at = 0; at < years; at += 1) {
		const year = deal.firstYear + at;
		const share = ratioOut(deal, year);
		if (share === null) return null;
		const tax = taxes[Math.min(at, taxes.length - 1)] ?? 0;
		const out = (tax * share) / 100;
		rows.push({ year, number: at + 1, tax, ratioOut: share, out, in: tax - out });
	}
	return rows;
}
