/** A picture that stands alone: the drawing with its title, subtitle, sources, snapshot and address. */
import { textWidth } from '../../geo/labels';
import type { Drawing } from './drawing';

export interface PictureText {
	title: string;
	subtitle: string | null;
	/** Lines below the drawing: sources with grade, snapshot, address. */
	footnotes: readonly string[];
}

/** Colours as the page shows them now. */
export interface PictureColours {
	ground: string;
	ink: string;
	quiet: string;
	rule: string;
	/** The hatch of no public data. */
	land: string;
	hatch: string;
}

export interface Picture {
	/** CSS pixels. */
	width: number;
	height: number;
	/** A whole SVG file. */
	svg: string;
}

const PADDING = 20;
const NARROWEST = 440;
const TITLE = { size: 18, line: 26 };
const SUBTITLE = { size: 13, line: 19 };
const FOOTNOTE = { size: 11, line: 16 };

const escape = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Where a line may end: after a space or any Chinese letter, not within a word or number. */
const PIECES =
	/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+\s*|\s+/g;

/** The text in lines no wider than `width`; a word wider than a line is cut. */
export function wrapped(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of text.match(PIECES) ?? []) {
		const parts = textWidth(piece, size) > width ? [...piece] : [piece];
		for (const part of parts) {
			if (line !== '' && textWidth(line + part.trimEnd(), size) > width) {
				lines.push(line.trimEnd());
				line = '';
			}
			line += part;
		}
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/**
 * Puts the words round a drawing.
 * @param font family of all words outside the drawing
 */
export function pictureOf(
	drawing: Drawing,
	text: PictureText,
	{ colours, font }: { colours: PictureColours; font: string }
): Picture {
	const inner = Math.max(NARROWEST, drawing.width);
	const width = inner + 2 * PADDING;
	const words: string[] = [];
	let y = PADDING;
	function write(
		lines: readonly string[],
		{ size, line }: { size: number; line: number },
		look: { colour: string; bold?: boolean }
	): void {
		for (const one of lines) {
			words.push(
				`<text x="${PADDING}" y="${y + size}" font-size="${size}" fill="${look.colour}"${look.bold ? ' font-weight="600"' : ''}>${escape(one)}</text>`
			);
			y += line;
		}
	}
	write(wrapped(text.title, TITLE.size, inner), TITLE, { colour: colours.ink, bold: true });
	if (text.subtitle !== null)
		write(wrapped(text.subtitle, SUBTITLE.size, inner), SUBTITLE, { colour: colours.quiet });
	y += 8;
	const top = y;
	y += drawing.height + 12;
	const rule = `<path d="M${PADDING} ${y}H${width - PADDING}" stroke="${colours.rule}"/>`;
	y += 6;
	for (const note of text.footnotes)
		write(wrapped(note, FOOTNOTE.size, inner), FOOTNOTE, { colour: colours.quiet });
	const height = Math.ceil(y + PADDING - 6);
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(font)}">`,
		`<title>${escape(text.title)}</title>`,
		`<defs><pattern id="no-data" width="4.3" height="4.3" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="4.3" height="4.3" fill="${colours.land}"/><rect y="3" width="4.3" height="1.3" fill="${colours.hatch}"/></pattern></defs>`,
		`<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
		...words,
		rule,
		`<g transform="translate(${PADDING} ${top})">${drawing.markup}</g>`,
		'</svg>'
	].join('\n');
	return { width, height, svg };
}
