/** Everything doubtful about the published figures; each rule says what it compares a figure with. */
import { tableOf, type Dataset } from '../../dataset';
import type { Problem } from '../../problem';
import { disagreements } from './disagreements';
import { figuresOf } from './figures';
import { jumps } from './jumps';
import { vintageBreaks } from './vintages';

/** Warnings about figures whose own cells are in order; figures with errors are left out. */
export function implausible(data: Dataset): Problem[] {
	const { file } = tableOf(data, 'observation');
	const figures = figuresOf(data);
	return [
		...jumps(figures, file),
		...disagreements(figures, file),
		...vintageBreaks(figures, file)
	];
}
