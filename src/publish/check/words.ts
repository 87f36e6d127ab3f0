/** Finds the word a person probably meant, for messages that suggest instead of only refusing. */

/** Number of single-character changes, or swaps of neighbours, between two words. */
export function distance(a: string, b: string): number {
	const left = [...a];
	const right = [...b];
	let twoBefore: number[] = [];
	let before = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [i, character] of left.entries()) {
		const current = [i + 1];
		for (const [j, other] of right.entries()) {
			const replaced = (before[j] ?? 0) + (character === other ? 0 : 1);
			const steps = Math.min(replaced, (before[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1);
			const isSwap = j > 0 && character === right[j - 1] && left[i - 1] === other;
			current.push(isSwap ? Math.min(steps, (twoBefore[j - 1] ?? Infinity) + 1) : steps);
		}
		[twoBefore, before] = [before, current];
	}
	return before[right.length] ?? 0;
}

/** The allowed word nearest to the given one, or null when none is near enough to be meant. */
export function nearest(word: string, allowed: Iterable<string>): string | null {
	const lower = word.toLowerCase();
	let best: string | null = null;
	// In a short word every letter counts: E is not a misspelt A.
	const length = [...word].length;
	let least = length < 3 ? 1 : Math.floor(length / 3) + 1;
	for (const candidate of allowed) {
		const steps = distance(lower, candidate.toLowerCase());
		if (steps < least) [best, least] = [candidate, steps];
	}
	return best;
}

/** Words as a Chinese list, at most `limit` of them. */
export function listed(words: readonly string[], limit = 12): string {
	const shown = words.slice(0, limit).join('、');
	return words.length > limit ? `${shown}…` : shown;
}
