/** How wide the columns of a result begin, in pixels, from its names, types and first rows. */
import type { ArrowRows } from '../arrow-rows';

const LOOKED_AT = 60;
const NARROWEST = 56;
const WIDEST = 320;
const LATIN = 7.4;
const WIDE = 13;
/** Padding and the mark of sorting. */
const SPARE = 30;

const WIDE_CHARACTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

function measured(text: string): number {
	let width = 0;
	for (const character of text) {
		width += WIDE_CHARACTER.test(character) ? WIDE : LATIN;
		if (width > WIDEST) break;
	}
	return width;
}

export const columnWidths = (result: ArrowRows): number[] =>
	result.columns.map(({ name, type }, column) => {
		// Names are bold and leave room for the pin.
		let widest = Math.max(measured(name) * 1.08 + 14, measured(type.slice(0, 18)) * 0.85);
		for (let row = 0; row < Math.min(result.rows, LOOKED_AT); row++)
			widest = Math.max(widest, measured(String(result.cell(row, column) ?? 'NULL')));
		return Math.round(Math.min(WIDEST, Math.max(NARROWEST, widest + SPARE)));
	});
