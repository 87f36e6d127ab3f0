/** Writes a list, struct or map with each part on a line of its own. */

const OPEN = '[{';
const CLOSE = ']}';

/** @param text as DuckDB writes nested values, such as `{'a': [1, 2]}`; texts within are kept whole. */
export function unfolded(text: string): string {
	let written = '';
	let depth = 0;
	let quoted = false;
	const line = () => `\n${'  '.repeat(depth)}`;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? '';
		if (character === "'" && (quoted || /[{,]\s*$/.test(text.slice(0, at)))) quoted = !quoted;
		if (quoted) written += character;
		else if (OPEN.includes(character)) {
			depth++;
			const empty = CLOSE.includes(text[at + 1] ?? ' ');
			written += empty ? character : character + line();
		} else if (CLOSE.includes(character)) {
			depth = Math.max(0, depth - 1);
			written += OPEN.includes(text[at - 1] ?? ' ') ? character : line() + character;
		} else if (character === ',' && text[at + 1] === ' ') {
			written += `,${line()}`;
			at++;
		} else written += character;
	}
	return written;
}
