/** A figure of the page as SVG elements: its pictures, and beside them the words and boxes of its HTML. */
import { copySvg } from './svg-copy';

export interface Drawing {
	/** CSS pixels. */
	width: number;
	height: number;
	/** SVG elements whose upper left corner is 0, 0. */
	markup: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Share of a line box above its baseline; the middle of Chinese and Latin system fonts. */
const BASELINE = 0.36;

const round = (length: number) => Math.round(length * 10) / 10;

function element(name: string, attributes: Record<string, string | number>): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}

const isControl = (node: Element) =>
	node.matches('.no-print, input, select, summary, canvas, [role="slider"], script, style, dialog');

/** Hidden from sight, or for screen readers only. */
function isHidden(node: Element): boolean {
	const style = getComputedStyle(node);
	return style.display === 'none' || style.clipPath === 'inset(50%)' || style.opacity === '0';
}

/** The lines of a text as they are broken on the page. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
	const lines: { text: string; box: DOMRect }[] = [];
	const range = document.createRange();
	for (const [index, letter] of [...node.data].entries()) {
		const start = [...node.data].slice(0, index).join('').length;
		range.setStart(node, start);
		range.setEnd(node, start + letter.length);
		const box = range.getBoundingClientRect();
		if (box.width === 0 && box.height === 0) continue;
		const line = lines.at(-1);
		if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
			line.text += letter;
			line.box = new DOMRect(
				line.box.x,
				line.box.y,
				box.right - line.box.x,
				Math.max(line.box.height, box.height)
			);
		} else lines.push({ text: letter, box });
	}
	return lines.filter(({ text }) => text.trim() !== '');
}

/** Heads that stick to the screen stand at their own place while `task` runs. */
function unstuck<T>(content: Element, task: () => T): T {
	const stuck = [...content.querySelectorAll<HTMLElement>('*')].filter(
		(node) => getComputedStyle(node).position === 'sticky'
	);
	for (const node of stuck) node.style.position = 'static';
	try {
		return task();
	} finally {
		for (const node of stuck) node.style.removeProperty('position');
	}
}

/** A figure's content as SVG, at the size it has on the page; parts scrolled out of sight are there too. */
export function drawingOf(content: Element): Drawing {
	const origin = content.getBoundingClientRect();
	const group = element('g', {});
	let [width, height] = [origin.width, origin.height];
	const place = (box: DOMRect) => {
		width = Math.max(width, box.right - origin.left);
		height = Math.max(height, box.bottom - origin.top);
		return {
			x: round(box.left - origin.left),
			y: round(box.top - origin.top),
			width: round(box.width),
			height: round(box.height)
		};
	};

	function boxOf(node: Element): void {
		const style = getComputedStyle(node);
		const box = node.getBoundingClientRect();
		if (box.width === 0 || box.height === 0) return;
		const hatched = style.backgroundImage.includes('gradient');
		if (hatched || !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor))
			group.append(
				element('rect', {
					...place(box),
					rx: parseFloat(style.borderTopLeftRadius) || 0,
					fill: hatched ? 'url(#no-data)' : style.backgroundColor
				})
			);
		const { x, y, width: w, height: h } = place(box);
		const sides = {
			Top: [x, y, x + w, y],
			Bottom: [x, y + h, x + w, y + h],
			Left: [x, y, x, y + h],
			Right: [x + w, y, x + w, y + h]
		} as const;
		for (const [side, [x1, y1, x2, y2]] of Object.entries(sides)) {
			const thickness = parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
			const colour = style.getPropertyValue(`border-${side.toLowerCase()}-color`);
			if (thickness > 0 && !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(colour))
				group.append(
					element('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': thickness })
				);
		}
	}

	function wordsOf(node: Text): void {
		const style = node.parentElement && getComputedStyle(node.parentElement);
		if (!style || style.visibility === 'hidden') return;
		for (const { text, box } of linesOf(node)) {
			const { x, y, width: length, height: line } = place(box);
			const words = element('text', {
				x,
				y: round(y + line / 2 + parseFloat(style.fontSize) * BASELINE),
				fill: style.color,
				'font-family': style.fontFamily,
				'font-size': style.fontSize,
				'font-weight': style.fontWeight,
				// Another machine's fonts are wider or narrower: the line keeps its place.
				textLength: length
			});
			words.textContent = text.replace(/\s+/g, ' ');
			group.append(words);
		}
	}

	function walk(node: Element): void {
		if (isControl(node) || isHidden(node)) return;
		if (node instanceof SVGSVGElement) {
			const box = node.getBoundingClientRect();
			if (box.width > 0 && box.height > 0) group.append(copySvg(node, place(box)));
			return;
		}
		if (node !== content) boxOf(node);
		for (const child of node.childNodes) {
			if (child instanceof Text) wordsOf(child);
			else if (child instanceof Element) walk(child);
		}
	}

	unstuck(content, () => walk(content));
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		markup: new XMLSerializer().serializeToString(group)
	};
}
