/** Names of columns from the first row of a table: none empty, none twice. */
import { BringInError, WIDEST } from './problem';

export interface Header {
	names: string[];
	/** Columns that had no name, or one that stood there before. */
	renamed: string[];
}

/** @throws BringInError `too-wide` or `empty`. */
export function headerOf(cells: readonly unknown[]): Header {
	if (cells.length > WIDEST) throw new BringInError('too-wide', 1, String(cells.length));
	if (cells.every((cell) => cell === null || String(cell).trim() === ''))
		throw new BringInError('empty');
	// The engine does not tell upper from lower case.
	const seen = new Set<string>();
	const renamed: string[] = [];
	const names = cells.map((cell, at) => {
		const written = cell === null ? '' : String(cell).trim();
		let name = written === '' ? `列${at + 1}` : written;
		for (let count = 2; seen.has(name.toLowerCase()); count++)
			name = `${written || `列${at + 1}`}_${count}`;
		seen.add(name.toLowerCase());
		if (name !== written) renamed.push(name);
		return name;
	});
	return { names, renamed };
}
