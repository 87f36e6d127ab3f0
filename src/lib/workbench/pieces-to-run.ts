/** Which statements of a text a reader means. */
import { statementsOf } from '../sql/statements';
import { statementAround } from './completion';

export interface Piece {
	/** One statement without the white space around it. */
	sql: string;
	/** Where it begins in the text. */
	from: number;
}

const trimmed = ({ sql, from }: Piece): Piece => ({
	sql: sql.trim(),
	from: from + sql.length - sql.trimStart().length
});

/** All statements of a text. */
export const allPieces = (text: string): Piece[] => statementsOf(text).map(trimmed);

/** Behind the semicolon that ends a line, the cursor still stands at that statement. */
function atEndOfLine(text: string, at: number): number {
	const [ended] = /;[^\S\n]*$/.exec(text.slice(0, at)) ?? [];
	const isLast = /^[^\S\n]*(\n|$)/.test(text.slice(at));
	return ended !== undefined && isLast ? at - ended.length : at;
}

/**
 * The statements that are selected, or the one the cursor stands in.
 * @param selection offsets in `text`; equal where nothing is selected.
 */
export function chosenPieces(text: string, { from, to }: { from: number; to: number }): Piece[] {
	if (from !== to) {
		const chosen = allPieces(text.slice(from, to));
		if (chosen.length > 0) return chosen.map((piece) => ({ ...piece, from: piece.from + from }));
	}
	const around = statementAround(text, atEndOfLine(text, from)) ?? statementsOf(text)[0];
	return around ? [trimmed(around)] : [];
}
