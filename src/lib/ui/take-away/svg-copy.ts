/** An SVG of the page as one that stands alone: what style sheets say becomes attributes. */

/** Presentation properties that pass from parent to child: written only where they change. */
const INHERITED = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width',
	'font-family',
	'font-size',
	'font-style',
	'font-weight',
	'letter-spacing',
	'paint-order',
	'text-anchor'
] as const;

/** Properties of one element alone, with the value that needs no attribute. */
const OWN: Readonly<Record<string, string>> = {
	opacity: '1',
	'dominant-baseline': 'auto',
	'vector-effect': 'none',
	overflow: 'visible'
};

/** Attributes that mean nothing outside the page. */
const PAGE_ONLY = /^(?:class|style|role|tabindex|aria-|data-)/;

function inlineStyle(from: Element, to: Element, parent: CSSStyleDeclaration | null): void {
	const style = getComputedStyle(from);
	for (const { name } of [...to.attributes]) if (PAGE_ONLY.test(name)) to.removeAttribute(name);
	for (const name of INHERITED) {
		const value = style.getPropertyValue(name);
		if (parent === null || value !== parent.getPropertyValue(name)) to.setAttribute(name, value);
		else to.removeAttribute(name);
	}
	for (const [name, usual] of Object.entries(OWN)) {
		const value = style.getPropertyValue(name);
		if (value !== usual && value !== '') to.setAttribute(name, value);
	}
	for (const [index, child] of [...from.children].entries()) {
		const copy = to.children[index];
		if (copy) inlineStyle(child, copy, style);
	}
}

/** What is not displayed leaves the copy; from the last to the first, so that places stay right. */
function dropHidden(from: Element, to: Element): void {
	for (let index = from.children.length - 1; index >= 0; index--) {
		const [child, copy] = [from.children[index], to.children[index]];
		if (!child || !copy) continue;
		if (getComputedStyle(child).display === 'none' && child.closest('defs') === null) copy.remove();
		else dropHidden(child, copy);
	}
}

/**
 * A copy of `svg` with every style as an attribute, to be placed at `x`, `y` of a larger SVG.
 * @param box its place there, in CSS pixels
 */
export function copySvg(
	svg: SVGSVGElement,
	box: { x: number; y: number; width: number; height: number }
): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	inlineStyle(svg, copy, null);
	dropHidden(svg, copy);
	for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
	return copy;
}
