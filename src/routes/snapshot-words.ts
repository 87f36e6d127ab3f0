/** The words of chosen snapshots in one language, for pages that turn out to need them. */
import type { Language } from '$lib/i18n';
import type { SnapshotWords } from '$lib/i18n/zh/snapshots';

/** @throws when the file cannot be fetched. */
export const snapshotWords = async (language: Language): Promise<SnapshotWords> =>
	(await (language === 'en' ? import('$lib/i18n/en/snapshots') : import('$lib/i18n/zh/snapshots')))
		.snapshots;
