/** Long lists on a page: the first of it to read, the rest one press away. */

/**
 * A list parted after `shown`.
 * @returns `rest` is empty where folding would hide but one row or two
 */
export function folded<Row>(
	rows: readonly Row[],
	shown: number
): { first: readonly Row[]; rest: readonly Row[] } {
	const at = rows.length <= shown + 2 ? rows.length : shown;
	return { first: rows.slice(0, at), rest: rows.slice(at) };
}
