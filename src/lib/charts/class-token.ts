/** The colour class of a figure, as map and table share it. */
import type { Classification } from '../geo/classes';

/** Name for `data-class` (see `map/colours.css`); null where there is no figure: the hatch. */
export function classToken(
	classes: Pick<Classification, 'labels' | 'classOf'>,
	value: number | null
): string | null {
	const index = classes.classOf(value);
	return index === null ? null : (classes.labels[index]?.token ?? null);
}
