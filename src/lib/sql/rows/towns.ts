/** Rows of the queries about the townships of a county and who is responsible for them. */

export interface TownCoverageRow {
	programme: string;
	target: string;
	clause: string;
	quote: string;
	adcode: string;
	name: string;
	name_en: string;
	parent_name: string | null;
	parent_name_en: string | null;
	/** All townships of the county, the denominator; null where no source in the snapshot states it. */
	towns: number | null;
	/** Partial date. */
	towns_moment: string | null;
	towns_source_title: string | null;
	towns_source_address: string | null;
	/** Townships for which a source names a responsible enterprise. */
	covered: number;
	/** Supporters of the county that sources state, with or without towns. */
	supporters: number;
	/** Percent; null without a denominator. Below 100 it is a lower bound. */
	coverage: number | null;
	reason: 'no_total_no_towns' | 'no_total' | 'no_towns' | 'more_than_total' | 'all' | 'partial';
	verdict: 'met' | 'undecidable';
}

export interface TownMentionRow {
	/** `duty`: an enterprise is responsible; `event`: somebody was there, which is no responsibility. */
	kind: 'duty' | 'event';
	programme: string;
	adcode: string;
	town: string;
	/** The enterprise, or what happened. */
	who: string;
	who_en: string | null;
	/** Partial date. */
	moment: string | null;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}
