/** How a county is filled: by class, hatched when a recipient has no figure, or plain land. */
import type { Classification } from './types';

/** A token such as `div-pos-1`, or `none` (hatch), or `land`. */
export function countyClass(
	adcode: string,
	values: ReadonlyMap<string, number | null>,
	recipients: ReadonlySet<string>,
	classes: Classification
): string {
	if (!recipients.has(adcode)) return 'land';
	const index = classes.classOf(values.get(adcode));
	return index === null ? 'none' : (classes.labels[index]?.token ?? 'none');
}
