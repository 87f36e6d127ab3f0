/** Amounts in the page's language: 亿元 has no English word, so English counts in billions. */
import type { Language } from '$lib/i18n';
import type { QueryRow } from '$lib/sql/queries';

export interface Amount {
	value: number | null;
	unit: string;
	decimals: number;
}

/** 184.10 亿元 → 18.410 billion yuan: the same digits, one place further. */
export function localAmount(
	value: number | null,
	{ unit, unit_en, decimals }: Pick<QueryRow<'indicators'>, 'unit' | 'unit_en' | 'decimals'>,
	language: Language
): Amount {
	if (language === 'zh') return { value, unit, decimals };
	if (unit !== '亿元') return { value, unit: unit_en, decimals };
	return {
		value: value === null ? null : value / 10,
		unit: 'billion yuan',
		decimals: decimals + 1
	};
}
