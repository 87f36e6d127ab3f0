/** Names of counties, cities and provinces in the page's language. */
import type { Language } from '$lib/i18n';
import { localText } from '$lib/ui/local-text';

/** `Zhuxi County` without its kind, as written on a map. */
export const bareName = (name: string): string =>
	name.replace(/ (?:City|County|District|Prefecture|Autonomous County)$/, '');

/** A name in the page's language; a place without an English one keeps its Chinese. */
export const nameIn = (
	language: Language,
	{ zh, en }: { zh: string; en: string | null | undefined }
): string => localText(zh, en ?? null, language);
