/** Classes of a map's values: class edges, the class of a value, and the colour token of each class. */
export type ClassMode = 'diverging' | 'sequential';

/** One class: `low < value ≤ high`; null where the class is open. */
export interface ClassRange {
	low: number | null;
	high: number | null;
	/** Name of the colour, without dashes: `div-pos-1`, `seq-0`; see `map/colours.css`. */
	token: string;
	/** Plain text of the range, for example `−2–0`; pages may write their own from low and high. */
	text: string;
}

export interface Classification {
	mode: ClassMode;
	/** Inner class edges, ascending; one fewer than `labels`. */
	breaks: number[];
	labels: ClassRange[];
	/** Index of the class of a value; null for null and for a number that is not finite. */
	classOf: (value: number | null | undefined) => number | null;
}
