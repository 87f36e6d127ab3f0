/** Rows of the `scorecard` query as a table: one line a county, one cell an indicator. */
import type { Classification } from '../../geo/classes';
import { formatGap } from '../../format/number';
import { classToken } from '../class-token';
import type { ScorecardRow } from '../rows';

/** What limits a figure; each is a small mark in the cell, explained below the table. */
export const BADGES = [
	'reference',
	'endpoints',
	'derived',
	'method',
	'source',
	'rounding'
] as const;
export type Badge = (typeof BADGES)[number];

export interface ScoreCell {
	row: ScorecardRow;
	/** Gap in points with its sign; null where there is none to state. */
	text: string | null;
	/** Colour class; null without a gap. */
	token: string | null;
	badges: Badge[];
}

export interface ScoreLine {
	adcode: string;
	name: string;
	shortName: string;
	ordinal: number | null;
	/** In the order of the indicators asked for; null where the query has no row at all. */
	cells: (ScoreCell | null)[];
	/** Indicators above the province, of those that can be compared. */
	above: number;
	comparable: number;
}

/** The county's own figure is known, but there is nothing to compare it with: not the same as no data. */
export const isUncompared = (row: Pick<ScorecardRow, 'gap' | 'county_growth'>): boolean =>
	row.gap === null && row.county_growth !== null;

/** The marks a figure carries; a cell without a figure carries none. */
export function badgesOf(row: ScorecardRow): Badge[] {
	if (row.gap === null) return [];
	const carried: Record<Badge, boolean> = {
		reference: row.reference_only === true,
		endpoints: row.basis === 'endpoints',
		derived: row.derived === true,
		method: row.method_sensitive === true,
		source: row.source_sensitive === true,
		rounding: row.comparison === 'within_rounding'
	};
	return BADGES.filter((badge) => carried[badge]);
}

/** Lines in the order of the list, cells in the order of `indicators`. */
export function scoreLines(
	rows: readonly ScorecardRow[],
	indicators: readonly string[],
	classes: Pick<Classification, 'labels' | 'classOf'>
): ScoreLine[] {
	const counties = new Map<string, ScorecardRow[]>();
	for (const row of rows) {
		const known = counties.get(row.adcode);
		if (known) known.push(row);
		else counties.set(row.adcode, [row]);
	}
	return [...counties].flatMap(([adcode, own]) => {
		const first = own[0];
		if (!first) return [];
		const used = own.filter((row) => indicators.includes(row.indicator));
		return [
			{
				adcode,
				name: first.name,
				shortName: first.short_name,
				ordinal: first.ordinal,
				cells: indicators.map((indicator) => {
					const row = own.find((candidate) => candidate.indicator === indicator);
					if (!row) return null;
					return {
						row,
						text: formatGap(row.gap),
						token: classToken(classes, row.gap),
						badges: badgesOf(row)
					};
				}),
				above: used.filter(({ comparison }) => comparison === 'above').length,
				comparable: used.filter(({ comparison }) => comparison !== 'none').length
			}
		];
	});
}

/**
 * Marks that every figure of a column carries: they are said once in the column's head, so that a
 * mark inside a cell always means something particular to it.
 */
export function columnBadges(lines: readonly ScoreLine[], column: number): Badge[] {
	const filled = lines.flatMap(({ cells }) => {
		const cell = cells[column];
		return cell && cell.text !== null ? [cell.badges] : [];
	});
	const [first, ...rest] = filled;
	if (!first) return [];
	return first.filter((badge) => rest.every((badges) => badges.includes(badge)));
}
