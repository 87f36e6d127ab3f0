/** What the chart says about one year: in the tooltip, and as a sentence for screen readers. */
import { trendFigure } from './labels';
import type { TrendLayout } from './layout';
import type { TrendSeries } from './series';
import type { TrendWords } from './words';

export interface ReadingLine {
	role: 'province' | 'selected' | 'hovered';
	name: string;
	/** Figure as text, or the word for an unknown one. */
	text: string;
}

export interface Reading {
	year: number;
	title: string;
	lines: ReadingLine[];
	sentence: string;
}

/** Selected, hovered and province of one year, in that order, each once. */
export function readYear(
	series: readonly TrendSeries[],
	layout: TrendLayout,
	year: number,
	words: TrendWords
): Reading {
	const lines: ReadingLine[] = [];
	const add = (adcode: string | undefined, role: ReadingLine['role']) => {
		const one = series.find((candidate) => candidate.adcode === adcode);
		if (!one) return;
		const point = one.points.find((candidate) => candidate.year === year);
		lines.push({
			role,
			name: one.name,
			text: point ? trendFigure(point.value, layout.mode) : words.unknown
		});
	};
	add(layout.selected?.adcode, 'selected');
	add(layout.hovered?.adcode, 'hovered');
	add(layout.province?.adcode, 'province');
	const title = words.year(year);
	return {
		year,
		title,
		lines,
		sentence: [title, ...lines.map(({ name, text }) => words.reading(name, text))].join(' ')
	};
}
