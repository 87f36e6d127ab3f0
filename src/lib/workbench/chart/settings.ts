/** How a result is drawn: the kind of chart and the columns it takes, by name. */
import * as v from 'valibot';

export const CHART_KINDS = ['line', 'bar', 'scatter', 'distribution', 'heat', 'map'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

const column = v.nullable(v.string());

export const chartSettings = v.object({
	kind: v.picklist(CHART_KINDS),
	/** Along the bottom: time of lines, first number of a scatter, columns of a heat map. */
	x: column,
	/** The amount. */
	y: column,
	/** What tells lines, bars, dots or rows apart; the codes of a map. */
	series: column
});

export type ChartSettings = v.InferOutput<typeof chartSettings>;
