/** Rows of the queries about key tasks: which county has a public record of which task. */

export interface TaskRow {
	id: string;
	programme: string;
	ordinal: number;
	name: string;
	name_en: string | null;
	/** Items joined by `|`. */
	items: string | null;
	clause: string;
	quote: string;
	/** Letters P, N, I, U, X joined by `;`: whether figures of its clause and those below are public; may be empty. */
	availability: string;
	recipients: number;
	/** Recipients with at least one record. */
	covered: number;
	/** Records of the task that name no recipient county. */
	elsewhere: number;
}

export interface TaskCoverageRow {
	adcode: string;
	name: string;
	name_en: string;
	short_name: string;
	task: string;
	/** 0 means 暂无公开数据. */
	records: number;
}

export interface TaskRecordRow {
	task: string;
	kind: 'project' | 'event' | 'fund';
	id: string;
	/** The county whose cell it fills; null where the source names none. */
	adcode: string | null;
	/** The place the source names, which may be a city. */
	name: string | null;
	name_en: string | null;
	/** The project or what happened; null for money. */
	words: string | null;
	words_en: string | null;
	/** Partial date. */
	moment: string | null;
	/** Stage of a project, kind of an event or of money. */
	code: string;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}
