/** Names of a programme's members in the page's language. */
import type { Language } from '$lib/i18n';
import type { ProgrammeData } from './programme-data';

/** Short names by adcode: 利川 / Lichuan. */
export function shortNames(data: ProgrammeData, language: Language): Map<string, string> {
	return new Map(
		data.members.map((member) => [
			member.adcode,
			language === 'en' ? (member.name_en.split(' ')[0] ?? member.name_en) : member.short_name
		])
	);
}

/** Short names of the indicators by id. */
export const indicatorNames = (
	data: Pick<ProgrammeData, 'indicators'>,
	language: Language
): Map<string, string> =>
	new Map(
		data.indicators.map((one) => [one.id, language === 'en' ? one.short_name_en : one.short_name])
	);

/** Short name of any place on the map by adcode, in the page's language. */
export function placeNames(data: ProgrammeData, language: Language): Map<string, string> {
	return new Map(
		data.regions.map(({ adcode, short_name, name_en, level }) => [
			adcode,
			language === 'zh'
				? short_name
				: level === 'zone'
					? name_en.replace(/ \(.*\)$/, '')
					: bareName(name_en)
		])
	);
}

/** `Hongshan District` without its kind, as written on a map. */
const bareName = (name: string) => name.replace(/ (?:City|County|District|Prefecture)$/, '');

/** The same link with its ends in the page's language; an end without a place here keeps its name. */
export function withLocalEnds<
	Row extends {
		supporter: string;
		supporter_name: string;
		supporter_name_en: string;
		recipient: string;
		recipient_name: string;
	}
>(row: Row, data: ProgrammeData, language: Language): Row {
	if (language === 'zh') return row;
	const nameOf = (id: string, name: string) =>
		data.regions.find(({ adcode }) => adcode === id)?.name_en ?? name;
	return {
		...row,
		supporter_name: nameOf(row.supporter, row.supporter_name_en),
		recipient_name: nameOf(row.recipient, row.recipient_name)
	};
}

/** The same rows with both names in the page's language; rows of other places keep theirs. */
export function withLocalNames<Row extends { adcode: string; name: string; short_name: string }>(
	rows: readonly Row[],
	data: ProgrammeData,
	language: Language
): Row[] {
	if (language === 'zh') return [...rows];
	const full = new Map(data.members.map((member) => [member.adcode, member.name_en]));
	const short = shortNames(data, language);
	return rows.map((row) => ({
		...row,
		name: full.get(row.adcode) ?? row.name,
		short_name: short.get(row.adcode) ?? row.short_name
	}));
}
