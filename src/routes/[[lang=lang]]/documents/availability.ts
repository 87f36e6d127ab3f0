/** The letters that say what data a clause can have, in words. */

const NOTHING = '-';

/** Whether a clause holds nothing that data could track, as against data nobody has entered. */
export const nothingToTrack = (letters: string | null): boolean => (letters ?? NOTHING) === NOTHING;

/**
 * `N;I` → 公开报道可登记、只有内部台账.
 * @param letters joined by `;`, or null where none is stated.
 * @param words by letter.
 */
export const availabilityWords = (
	letters: string | null,
	words: Readonly<Record<string, string>>
): string =>
	(letters ?? NOTHING)
		.split(';')
		.map((letter) => words[letter] ?? letter)
		.join(' · ');
