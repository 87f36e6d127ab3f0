/** Rows of the queries about how far apart counties are. */
import type { Price } from './figures';

/** One county: its level at the start and its growth since. */
export interface ConvergenceRow {
	adcode: string;
	name: string;
	name_en: string;
	/** Whether the programme lists it. */
	recipient: boolean;
	indicator: string;
	base_year: number;
	first_year: number;
	last_year: number;
	price: Price;
	/** Level of the base year in the indicator's unit, above zero. */
	start: number;
	/** Geometric averages, percent a year. */
	growth: number;
	province_growth: number;
	reference_only: boolean;
	source_title: string | null;
	grade: string | null;
	derived: boolean;
}

/** Growth on the natural logarithm of the starting level, by least squares; empty below eight counties. */
export interface ConvergenceFitRow {
	indicator: string;
	counties: number;
	/** Points of growth for each unit of the logarithm. */
	slope: number | null;
	intercept: number | null;
	r2: number | null;
	/** Mean and sum of squares of the logarithms, and the standard deviation of the residuals. */
	mean_x: number | null;
	sxx: number | null;
	residual: number | null;
	/** Two-sided 95 % point of Student's t. */
	t: number | null;
	/** Points of growth that starting half as high brings, and its 95 % interval. */
	halving: number | null;
	halving_low: number | null;
	halving_high: number | null;
}

/** One year of one group, the same counties in every year. */
export interface InequalityRow {
	group_of: 'map' | 'recipients';
	indicator: string;
	year: number;
	counties: number;
	/** 0: all alike; towards 1: all in one county. */
	gini: number;
	/** 0: all alike; no upper bound that does not depend on the number of counties. */
	theil: number;
	/** The largest level over the smallest. */
	ratio: number;
	source_title: string | null;
	grade: string | null;
}

/** Income of urban residents over income of rural ones. */
export interface UrbanRuralRow {
	adcode: string;
	name: string;
	role: 'recipient' | 'province';
	year: number;
	vintage: string;
	/** Yuan a head. */
	urban: number;
	rural: number;
	ratio: number;
	source_title: string | null;
	grade: string | null;
	derived: boolean;
}
