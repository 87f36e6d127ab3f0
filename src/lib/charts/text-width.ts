/** How wide a text will be, without a screen to measure on: layouts must come out the same everywhere. */

/** Widths in em of a CJK sans-serif: Han and full-width marks are square, figures about half. */
function widthOf(character: string): number {
	if (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(character)) return 1;
	if (/[\s.,:;'|!il]/.test(character)) return 0.32;
	if (/[A-Zmw%—@]/.test(character)) return 0.8;
	return 0.57;
}

/** Estimated width of a line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
	let em = 0;
	for (const character of text) em += widthOf(character);
	return em * fontSize;
}
