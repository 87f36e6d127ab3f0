/** The two drawings every chart is laid out for; the page shows the one its column has room for. */

export interface Frame {
	width: number;
	height: number;
	top: number;
	right: number;
	bottom: number;
	left: number;
	/** Size of the chart's text, in the frame's unit. */
	font: number;
}

/**
 * A chart switches from the narrow to the wide drawing where its own column is this wide. At the
 * switch and on a phone of 320 px the text of either drawing is still 11 px or larger.
 */
export const WIDE_FROM = 520;

/** Whether a column of this many pixels shows the wide drawing. */
export function isWide(columnWidth: number): boolean {
	return columnWidth >= WIDE_FROM;
}
