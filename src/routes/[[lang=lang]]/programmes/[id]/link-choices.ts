/** The programmes whose links a reader can draw on one map: its own first, then those beside it. */
import type { Language } from '$lib/i18n';
import type { ProgrammeData } from './programme-data';

interface Choice {
	value: string;
	label: string;
	hint?: string;
}

/** Only programmes with a stated link; `none` draws nothing. */
export function linkChoices(data: ProgrammeData, language: Language, none: string): Choice[] {
	const own = (data.links[data.programme.id] ?? []).length > 0 ? [data.programme] : [];
	const beside = data.related.filter(({ links }) => links > 0);
	return [
		{ value: 'none', label: none },
		...[...own, ...beside].map((one) => ({
			value: one.id,
			label: language === 'en' ? one.short_name_en : one.short_name,
			hint: language === 'en' ? one.name_en : one.name
		}))
	];
}

/** The short name of a programme on this map; empty for one that is not on it. */
export function programmeName(data: ProgrammeData, id: string | null, language: Language): string {
	const one = [data.programme, ...data.related].find((other) => other.id === id);
	return (language === 'en' ? one?.short_name_en : one?.short_name) ?? '';
}
