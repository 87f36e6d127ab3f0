/** Reads a table from JSON: a list of objects, or one object a line. */
import { columnOfTyped, type Column, type TypedCell } from './column';
import { headerOf } from './header';
import { BringInError } from './problem';

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const cellOf = (value: unknown): TypedCell => {
	if (value === null || value === undefined) return null;
	if (typeof value === 'object') return JSON.stringify(value);
	return value as TypedCell;
};

/** The objects of a text, or null where it is one JSON value of another kind or none. */
function itemsOf(text: string): Item[] | null {
	let whole: unknown;
	try {
		whole = JSON.parse(text);
	} catch {
		return null;
	}
	if (isItem(whole)) return [whole];
	return Array.isArray(whole) && whole.every(isItem) ? whole : null;
}

function itemsByLine(text: string): Item[] {
	return text.split(/\r?\n/).flatMap((line, at): Item[] => {
		if (line.trim() === '') return [];
		let item: unknown;
		try {
			item = JSON.parse(line);
		} catch {
			throw new BringInError('not-json', at + 1);
		}
		if (!isItem(item)) throw new BringInError('not-json', at + 1);
		return [item];
	});
}

/** Lists and objects within stay JSON text. @throws BringInError `not-json` or `empty`. */
export function readJson(text: string): { columns: Column[] } {
	const bare = text.replace(/^\ufeff/, '');
	// A text that begins as a list is no list of lines.
	const items = itemsOf(bare) ?? (bare.trimStart().startsWith('[') ? null : itemsByLine(bare));
	if (items === null) throw new BringInError('not-json');
	const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
	if (keys.length === 0) throw new BringInError('empty');
	const { names } = headerOf(keys);
	return {
		columns: keys.map((key, at) =>
			columnOfTyped(
				names[at] ?? key,
				items.map((item) => cellOf(item[key]))
			)
		)
	};
}
