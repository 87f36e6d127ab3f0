/** What a reader chose to see on a page of charts, and what every section of it is given. */
import { bareName, nameIn } from '../../counties/county-name';
import type { Language } from '$lib/i18n';
import type { ChartsData, ChartsIndicator } from './charts-data';

/** Keys of the address. */
export const KEYS = ['indicator', 'county', 'links'] as const;

/** Handed to every chart of the page, so that they point at and choose the same county. */
export interface ChartView {
	rows: ChartsData;
	indicator: ChartsIndicator;
	/** Adcode of the chosen county. */
	selected: string | null;
	hovered: string | null;
	onhover: (adcode: string | null) => void;
	onselect: (adcode: string | null) => void;
}

/** The indicator the address names, else the first; null in a snapshot without indicators. */
export const indicatorIn = (
	{ indicators }: Pick<ChartsData, 'indicators'>,
	id: string | null
): ChartsIndicator | null => indicators.find((one) => one.id === id) ?? indicators[0] ?? null;

/** The county the address names; one that does not belong to the programme is none. */
export const countyIn = (
	{ recipients }: Pick<ChartsData, 'recipients'>,
	adcode: string | null
): string | null => recipients.find((one) => one.adcode === adcode)?.adcode ?? null;

/** Names by adcode, short enough for a place beside a mark. */
export const shortNames = (
	{ recipients }: Pick<ChartsData, 'recipients'>,
	language: Language
): Map<string, string> =>
	new Map(
		recipients.map(({ adcode, short_name, name_en }) => [
			adcode,
			language === 'en' ? bareName(name_en) : short_name
		])
	);

export const indicatorName = (
	{ short_name, short_name_en }: Pick<ChartsIndicator, 'short_name' | 'short_name_en'>,
	language: Language
): string => nameIn(language, { zh: short_name, en: short_name_en });

/** The year an index starts from, where one can be drawn. */
export const indexBase = (
	points: readonly { year: number; index: number | null }[]
): number | null => points.find(({ index }) => index === 100)?.year ?? null;
