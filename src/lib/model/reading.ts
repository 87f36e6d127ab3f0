/** What a comparison with the province is read by, beside the averaging method; computations 2.1 and 2.2. */

/** P1: the province's own growth (default); P2: mean of all county-level units; P3: without districts. */
export const AVERAGES = ['P1', 'P2', 'P3'] as const;
export type Average = (typeof AVERAGES)[number];

/** `band`: by rounding bands (default); `point`: the larger average alone decides. */
export const ESTIMATES = ['band', 'point'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/** The readings set side by side: `default`, and one thing changed at a time. */
export type ReadingName = 'default' | 'arithmetic' | 'point' | 'P2' | 'P3' | 'earlier_base';

/** Whether the total of all recipients is compared, and why it is not; computations 2.1 R2. */
export type TotalReason =
	'compared' | 'members_missing' | 'population_missing' | 'too_few_years' | 'no_province_data';
