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
