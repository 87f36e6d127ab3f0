/** Sizes of markers, names and links in CSS pixels: full on a wide map, compact where a phone is narrow. */
export interface Sizes {
	/** Radius of a supporter's ring. */
	ring: number;
	recipientText: number;
	supporterText: number;
	/** Width of a link at its supporter where no money is known. */
	link: number;
	/** Width of the link with the most money. */
	widestLink: number;
	/** Longest line from a marker to its name; 0: only names that fit beside their marker. */
	reach: number;
	/** Least distance between the middles of two markers. */
	separation: number;
}

const FULL: Sizes = {
	ring: 4.5,
	recipientText: 12.5,
	supporterText: 11,
	link: 3.2,
	widestLink: 8,
	reach: 96,
	separation: 16
};

const COMPACT: Sizes = {
	ring: 3,
	recipientText: 11,
	supporterText: 10,
	link: 2.4,
	widestLink: 5,
	reach: 0,
	separation: 8.5
};

/** The widest picture, in CSS pixels, that is drawn compact. `RegionMap.svelte` switches at the same width. */
export const COMPACT_BELOW = 540;

/** Sizes for a picture that is `width` CSS pixels wide. */
export function sizesFor(width: number): Sizes {
	return width < COMPACT_BELOW ? COMPACT : FULL;
}
