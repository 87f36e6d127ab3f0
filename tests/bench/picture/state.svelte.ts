/** What the synthetic map shows now; replaced by every press. */
import { classify, type Classification } from '../../../src/lib/geo/classes';
import { valuesOf } from './synthetic';

const make = (set: number) => {
	const values = valuesOf(set);
	return { values, classes: classify(values.values(), 'diverging') };
};
const sets = [make(0), make(1), make(2), make(3)] as const;
let shown = $state.raw<(typeof sets)[number]>(sets[0]);

export const shownValues = (): ReadonlyMap<string, number | null> => shown.values;
export const shownClasses = (): Classification => shown.classes;

export function show(set: number): void {
	shown = sets[set % sets.length] ?? sets[0];
}
