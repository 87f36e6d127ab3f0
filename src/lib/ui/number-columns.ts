/** Which columns of a table of texts hold numbers: those stand at the right, words at the left. */

/** A sign, digits, and perhaps a unit or a remark in brackets: −3.20%, 1,204.5 亿元, 5.1 (2023). */
const NUMBER = /^[+−-]?\d[\d,]*(\.\d+)?( ?[^\d\s(（]+( [^\d\s(（]+)?)?( ?[(（][^)）]*[)）])?$/u;

/** For each column whether all its texts that are not empty read as numbers; a column without texts is none. */
export function numberColumns(rows: readonly (readonly string[])[]): boolean[] {
	return (rows[0] ?? []).map((_, column) => {
		const texts = rows.flatMap((row) => row[column] || []).filter((text) => text !== '—');
		return texts.length > 0 && texts.every((text) => NUMBER.test(text));
	});
}
