/** A county against its province in a thumbnail: two lines from a common base of 100. */
import { extent, line } from 'd3';
import { linear } from '../linear';
import type { TrendRow } from '../rows';
import { runsOf, trendSeries, type TrendPoint } from '../trend/series';

export interface Spark {
	width: number;
	height: number;
	county: string;
	province: string;
	/** Dotted stretches over years the province did not publish. */
	provinceBridge: string;
	/** Last known points. */
	countyEnd: { x: number; y: number };
	provinceEnd: { x: number; y: number } | null;
	firstYear: number;
	lastYear: number;
}

const MARGIN = 4;

/** The thumbnail, or null when the county has fewer than two years: a dot shows no course. */
export function layoutSpark(
	rows: readonly TrendRow[],
	adcode: string,
	size: { width: number; height: number } = { width: 132, height: 44 }
): Spark | null {
	const series = trendSeries(rows, 'index');
	const county = series.find((one) => one.adcode === adcode)?.points ?? [];
	const [firstYear, lastYear] = extent(county, ({ year }) => year);
	const end = county.at(-1);
	if (county.length < 2 || firstYear === undefined || lastYear === undefined || !end) return null;
	// The province is only shown over the county's own years: the picture compares, nothing else.
	const province = (series.find((one) => one.province)?.points ?? []).filter(
		({ year }) => year >= firstYear && year <= lastYear
	);
	const [low = 0, high = 1] = extent([...county, ...province], ({ value }) => value);
	const x = linear([firstYear, lastYear], [MARGIN, size.width - MARGIN]);
	const y = linear(low === high ? [low - 1, high + 1] : [low, high], [
		size.height - MARGIN,
		MARGIN
	]);
	const pen = line<TrendPoint>()
		.digits(1)
		.x(({ year }) => x(year))
		.y(({ value }) => y(value));
	const draw = (points: readonly TrendPoint[]) =>
		runsOf(points)
			.runs.filter((run) => run.length > 1)
			.map((run) => pen(run) ?? '')
			.join('');
	const place = (point: TrendPoint) => ({
		x: Math.round(x(point.year) * 10) / 10,
		y: Math.round(y(point.value) * 10) / 10
	});
	const provinceEnd = province.at(-1);
	return {
		...size,
		county: draw(county),
		province: draw(province),
		provinceBridge: runsOf(province)
			.interruptions.filter(({ kind }) => kind === 'gap')
			.map(({ from, to }) => pen([from, to]) ?? '')
			.join(''),
		countyEnd: place(end),
		provinceEnd: provinceEnd ? place(provinceEnd) : null,
		firstYear,
		lastYear
	};
}
