/** A figure of the map in words: with its unit, its year and what it rests on. */
import { formatGap, formatValue } from '$lib/format/number';
import type { Dictionary, Language } from '$lib/i18n';
import { localAmount } from '$lib/ui/local-unit';
import { asVerdict, VERDICTS, verdictWord } from '$lib/ui/verdict';
import { nameIn } from '../../counties/county-name';
import type { Choice } from './map-choice';
import type { Layer } from './map-layer';
import type { MapsData } from './maps-data';

export interface Speaker {
	words: Dictionary;
	language: Language;
	indicator: MapsData['indicators'][number];
	choice: Pick<Choice, 'mode' | 'year'>;
	layer: Layer;
}

/** Name of the indicator in the page's language. */
export const indicatorIn = (one: Speaker['indicator'], language: Language): string =>
	nameIn(language, { zh: one.name, en: one.name_en });

/** Unit of the values, as the legend counts in it. */
export function unitOf({ words, language, indicator, choice, layer }: Speaker): string {
	switch (choice.mode) {
		case 'level':
			return nameIn(language, { zh: indicator.unit, en: indicator.unit_en });
		case 'growth':
		case 'average':
			return '%';
		case 'gap':
		case 'averageGap':
			return words.maps.points;
		case 'rank':
			return words.maps.rankUnit(layer.values.size);
		case 'coverage':
			return words.maps.years;
		case 'verdict':
			return words.maps.modes.verdict;
	}
}

/** The year or the years of the values. */
export function periodOf({ words, choice, layer }: Speaker): string {
	if (choice.year !== null) return words.maps.yearOf(choice.year);
	const spans = [...layer.rows.values()].flatMap((row) =>
		'first_year' in row && row.first_year !== null && row.last_year !== null
			? [[row.first_year, row.last_year] as const]
			: []
	);
	if (spans.length === 0) return words.maps.allYears;
	return words.maps.span(
		Math.min(...spans.map(([from]) => from)),
		Math.max(...spans.map(([, to]) => to))
	);
}

/** The value of one county with its unit; null where there is no public figure. */
export function valueText(speaker: Speaker, value: number | null | undefined): string | null {
	if (value === null || value === undefined) return null;
	const { words, language, indicator, choice, layer } = speaker;
	switch (choice.mode) {
		case 'level': {
			const amount = localAmount(value, indicator, language);
			return formatValue(amount.value, { ...amount, locale: language });
		}
		case 'growth':
		case 'average':
			return formatValue(value, { unit: '%', decimals: 1, locale: language });
		case 'gap':
		case 'averageGap':
			return `${formatGap(value, language)} ${words.maps.points}`;
		case 'rank':
			return words.maps.place(value, layer.values.size);
		case 'coverage':
			return words.maps.yearCount(value);
		case 'verdict':
			return verdictWord(asVerdict(VERDICTS[value] ?? ''), words.scorecard.verdicts);
	}
}

/** What the pointer is told of a county: value, time, grade; of a verdict its reason. */
export function detailOf(speaker: Speaker, adcode: string): string {
	const { words, choice, layer } = speaker;
	const text = valueText(speaker, layer.values.get(adcode));
	const row = layer.rows.get(adcode);
	if (text === null || row === undefined) return words.map.noData;
	if ('verdict' in row) return words.map.dated(text, words.scorecard.reasons[row.reason] ?? '');
	if (choice.mode === 'coverage') return words.maps.worst(text, row.grade);
	const dated =
		'first_year' in row && row.first_year !== null && row.last_year !== null
			? words.maps.span(row.first_year, row.last_year)
			: periodOf(speaker);
	return words.maps.graded(words.map.dated(text, dated), row.grade);
}

/** Whether growth is shown at current prices though a verdict would need comparable ones. */
export const isReference = ({ indicator, choice, layer }: Speaker): boolean =>
	['growth', 'average', 'gap', 'averageGap'].includes(choice.mode) &&
	indicator.price_basis === 'real' &&
	[...layer.rows.values()].some((row) => 'price' in row && row.price === 'current');
