/** Keeps a thing as it is where a new one says the same, so that what is drawn from it is not drawn again. */

/** A set in the order of its entries, other things as they are. */
const plain = (thing: unknown): unknown => (thing instanceof Set ? [...thing] : thing);

/**
 * Returns a function that answers with the thing it answered last wherever the next one holds the same.
 * For lists and sets of plain objects; functions in them are not compared.
 */
export function keepEqual<T>(): (next: T) => T {
	let last: { thing: T; text: string } | null = null;
	return (next) => {
		const text = JSON.stringify(plain(next));
		if (last?.text !== text) last = { thing: next, text };
		return last.thing;
	};
}
