/** A chart as marks on a plane: everything that is drawn, and nothing about where it came from. */

export interface Mark {
	/** Name of the colour: `look-1` to `look-6`, a class such as `seq-2`, `none`, or `quiet`. */
	look: string;
	/** What the pointer is told. */
	title: string;
}

export interface Bar extends Mark {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Line extends Mark {
	/** SVG path data; gaps are where no value is. */
	d: string;
	dashed: boolean;
}

export interface Dot extends Mark {
	x: number;
	y: number;
}

export interface Text {
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
	/** A mark's look, `axis`, `name`, or `on-` and a class. */
	look: string;
}

export interface Rule {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	/** Zero, or the axis itself. */
	base: boolean;
}

/** What is not in the picture, for a page to say. */
export type LeftOut =
	| { kind: 'lines' | 'bars' | 'dots' | 'rows' | 'columns'; shown: number; all: number }
	/** Rows whose amount is unknown. */
	| { kind: 'unknown'; count: number }
	/** Rows that stand where another one does; the first is drawn. */
	| { kind: 'twice'; count: number };

export interface Drawing {
	width: number;
	height: number;
	font: number;
	rules: Rule[];
	bars: Bar[];
	lines: Line[];
	dots: Dot[];
	texts: Text[];
	leftOut: LeftOut[];
}

export const round = (length: number): number => Math.round(length * 10) / 10;

/** An empty drawing of a size. */
export const drawing = (width: number, height: number, font = 13): Drawing => ({
	width,
	height,
	font,
	rules: [],
	bars: [],
	lines: [],
	dots: [],
	texts: [],
	leftOut: []
});
