/** Rows of the page of questions. */

/** Who asks: a leader, an analyst of state enterprises or of planning, the publishing team. */
export type Asker = 'leader' | 'soe' | 'planning' | 'team';

/** How far public data answers. */
export type AnswerState = 'answered' | 'part' | 'unknown';

export interface QuestionRow {
	ordinal: number;
	/** Chooses the words. */
	question: string;
	asker: Asker;
	/** Null: of all programmes. */
	programme: string | null;
	/** Clauses of the programme, joined by `/`. */
	clause: string | null;
	/** Of `in_all`: cells, counties, windows or figures with public data; null where no row says how many. */
	known: number;
	in_all: number | null;
	/** The count the answer turns on; null where `known` is the answer. */
	value: number | null;
	state: AnswerState;
}
