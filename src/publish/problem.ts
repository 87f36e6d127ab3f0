/** One thing wrong, or doubtful, in the team's tables, with the place where it stands. */

/** A cell's place: lines and columns start at 1; the column counts characters, not bytes. */
export interface Place {
	line: number;
	column: number;
}

export interface Problem extends Place {
	/** Name of the file inside the data folder. */
	file: string;
	severity: 'error' | 'warning';
	/** The rule that was broken, in short English words, for searching and for tests. */
	rule: string;
	/** What is wrong, as one Chinese sentence without a full stop. */
	message: string;
	/** What to do about it, as one Chinese sentence without a full stop. */
	advice: string;
}

/** What a rule says about a cell before anyone knows where the cell stands. */
export type Fault = Pick<Problem, 'rule' | 'message' | 'advice'>;

/** An error at a place of a file. */
export function errorAt(file: string, place: Place, fault: Fault): Problem {
	return { file, line: place.line, column: place.column, severity: 'error', ...fault };
}

/** A warning at a place of a file. */
export function warningAt(file: string, place: Place, fault: Fault): Problem {
	return { file, line: place.line, column: place.column, severity: 'warning', ...fault };
}
