/** Colours of the live map, read from the page's CSS so that light, dark and print sets stay in one place. */
import { mixed, stepOf } from './ramp';

export interface Palette {
	land: string;
	line: string;
	city: string;
	outline: string;
	none: string;
	link: string;
	supporter: string;
	label: string;
	halo: string;
	focus: string;
	/** Colour of a class token such as `div-pos-1`. */
	ofClass: (token: string) => string;
}

/** Reads the custom properties as they apply to `element` now. A missing one throws and says which. */
export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const read = (name: string) => {
		const value = style.getPropertyValue(`--${name}`).trim();
		if (value === '') throw new Error(`The style sheet lacks --${name}; import map/colours.css.`);
		return value;
	};
	// Each class once: to read a property makes the page settle its style first.
	const classes = new Map<string, string>();
	const colourOf = (token: string): string => {
		const step = stepOf(token);
		return step ? mixed(read(step.from), read(step.to), step.share) : read(token);
	};
	return {
		land: read('map-land'),
		line: read('map-line'),
		city: read('map-city'),
		outline: read('map-outline'),
		none: read('map-none'),
		link: read('link'),
		supporter: read('supporter'),
		label: read('label'),
		halo: read('halo'),
		focus: read('focus'),
		ofClass: (token) => {
			const colour = classes.get(token) ?? colourOf(token);
			classes.set(token, colour);
			return colour;
		}
	};
}

/** Calls `change` when the reader's system switches between light and dark; returns the way to stop. */
export function watchTheme(change: () => void): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	dark.addEventListener('change', change);
	return () => dark.removeEventListener('change', change);
}
