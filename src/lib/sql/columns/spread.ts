/** Columns of the queries whose rows are in `rows/spread.ts`, in the order each returns them. */
import type { Columns } from './columns-of';

export const spread = {
	convergence: [
		'adcode',
		'name',
		'name_en',
		'recipient',
		'indicator',
		'base_year',
		'first_year',
		'last_year',
		'price',
		'start',
		'growth',
		'province_growth',
		'reference_only',
		'source_title',
		'grade',
		'derived'
	],
	convergence_fit: [
		'indicator',
		'counties',
		'slope',
		'intercept',
		'r2',
		'mean_x',
		'sxx',
		'residual',
		't',
		'halving',
		'halving_low',
		'halving_high'
	],
	inequality: [
		'group_of',
		'indicator',
		'year',
		'counties',
		'gini',
		'theil',
		'ratio',
		'source_title',
		'grade'
	],
	urban_rural: [
		'adcode',
		'name',
		'role',
		'year',
		'vintage',
		'urban',
		'rural',
		'ratio',
		'source_title',
		'grade',
		'derived'
	]
} as const satisfies Partial<Columns>;
