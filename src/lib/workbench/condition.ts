/** What a reader types above a column to keep some of its rows. */
import type { Value } from '../engine/engine';
import type { Family } from './type-name';

export type Condition = (cell: Value) => boolean;

const COMPARE: Record<string, (order: number) => boolean> = {
	'>=': (order) => order >= 0,
	'<=': (order) => order <= 0,
	'!=': (order) => order !== 0,
	'<>': (order) => order !== 0,
	'>': (order) => order > 0,
	'<': (order) => order < 0,
	'=': (order) => order === 0
};

const FULL_WIDTH: Record<string, string> = {
	'＞': '>',
	'＜': '<',
	'＝': '=',
	'≥': '>=',
	'≤': '<=',
	'≠': '!='
};

/**
 * `>5`, `<=2024`, `=孝感`, `!=x`, `null`, `!null` (空, 非空), or a text to be contained.
 * @returns null where nothing is asked.
 */
export function conditionOf(typed: string, family: Family): Condition | null {
	const text = typed.trim().replace(/^[＞＜＝≥≤≠]/, (mark) => FULL_WIDTH[mark] ?? mark);
	if (text === '') return null;
	if (/^(null|空)$/i.test(text)) return (cell) => cell === null;
	if (/^(!\s*null|not null|非空)$/i.test(text)) return (cell) => cell !== null;
	const [, mark, rest = ''] = /^(>=|<=|!=|<>|>|<|=)\s*(.*)$/.exec(text) ?? [];
	const holds = mark === undefined ? undefined : COMPARE[mark];
	if (!holds) {
		const sought = text.toLowerCase();
		return (cell) => cell !== null && String(cell).toLowerCase().includes(sought);
	}
	const number = Number(rest.replaceAll(',', ''));
	if (family === 'number' && rest !== '' && !Number.isNaN(number))
		return (cell) => cell !== null && holds(Number(cell) - number);
	return (cell) => cell !== null && holds(String(cell) < rest ? -1 : String(cell) > rest ? 1 : 0);
}
