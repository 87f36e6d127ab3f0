/** A clause's number and heading as one line; a heading that only repeats the number is left out. */
export const clauseTitle = ({ path, heading }: { path: string; heading: string }): string =>
	heading === path ? path : `${path} ${heading}`;
