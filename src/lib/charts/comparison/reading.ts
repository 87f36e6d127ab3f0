/** What a comparison says about one year: every line that has a figure, the highest first. */
import type { Locale } from '../../format/locale';
import { readingOf, type TrendSeries } from '../trend/series';
import type { TrendWords } from '../trend/words';
import type { ComparisonLayout } from './layout';
import { comparisonFigure } from './series';

export interface ComparisonReading {
	year: number;
	title: string;
	lines: { adcode: string; look: number | null; name: string; text: string }[];
	/** The same for who does not see the chart; who has no figure that year is named last. */
	sentence: string;
}

export function readComparison(
	series: readonly TrendSeries[],
	layout: ComparisonLayout,
	year: number,
	words: Pick<TrendWords, 'year' | 'reading' | 'unknown'>,
	{ decimals, locale }: { decimals: number; locale: Locale }
): ComparisonReading {
	const looks = new Map(layout.lines.map(({ adcode, look }) => [adcode, look]));
	const drawn = series.filter(({ adcode }) => looks.has(adcode));
	const lines = readingOf(drawn, year).map(({ adcode, name, point }) => ({
		adcode,
		look: looks.get(adcode) ?? null,
		name,
		text: comparisonFigure(point.value, layout.mode, decimals, locale)
	}));
	const silent = drawn.filter(({ adcode }) => !lines.some((line) => line.adcode === adcode));
	const title = words.year(year);
	return {
		year,
		title,
		lines,
		sentence: [
			title,
			...lines.map(({ name, text }) => words.reading(name, text)),
			...silent.map(({ name }) => words.reading(name, words.unknown))
		].join(' ')
	};
}
