/** A worked question: what an analyst would ask, and the SQL that answers it on the published snapshot. */

/** Topics in the order of the gallery. */
export const TOPICS = ['growth', 'pairs', 'promises', 'money', 'sources', 'views'] as const;
export type Topic = (typeof TOPICS)[number];

export interface Question {
	/** Stays the same when its words change. */
	id: string;
	topic: Topic;
	zh: string;
	en: string;
	/** One statement with a full order. */
	sql: string;
}
