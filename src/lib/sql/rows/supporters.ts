/** Rows of the queries about who gives support: the index of supporters and one supporter's page. */
import type { FundRow } from './funds';
import type { LinkRow, ProgrammeState } from './programme';

/** Groups supporters for readers; towns count among the regions. */
export type SupporterClass = 'enterprise' | 'department' | 'region' | 'zone';

/** Names of the programme a row belongs to. */
interface OfProgramme {
	programme: string;
	short_name: string;
	short_name_en: string;
}

/** What is stated of one supporter within one programme. */
interface StatedCounts {
	links: number;
	/** Links by state; together all of them. */
	current: number;
	seen: number;
	ended: number;
	/** Links whose source says that the supporter leads, convenes, or is a member of a team. */
	leads: number;
	conveners: number;
	team_memberships: number;
	/** On the programme's list of supporters, and no source states whom it supports. */
	unpaired: boolean;
	funds: number;
	events: number;
	list_name: string | null;
	list_name_en: string | null;
	/** Place on the list; it pairs nobody. */
	ordinal: number | null;
}

export interface SupporterProgrammeSummaryRow extends OfProgramme, StatedCounts {
	id: string;
	name: string;
	name_en: string;
	kind: string;
	class: SupporterClass;
	parent_name: string | null;
	parent_name_en: string | null;
	/** Other names, separated by `|`. */
	aliases: string | null;
	pinyin: string | null;
	in_documents: boolean;
	/** Separated by `|`; null without links. */
	recipient_names: string | null;
	recipient_names_en: string | null;
}

export interface SupporterRow {
	id: string;
	name: string;
	name_en: string;
	kind: string;
	class: SupporterClass;
	/** Level of a region; null for an organisation. */
	level: 'province' | 'city' | 'county' | 'zone' | null;
	parent_name: string | null;
	parent_name_en: string | null;
	/** Only where a source states it. */
	seat_name: string | null;
	seat_name_en: string | null;
	/** Null where no seat is sourced. */
	lng: number | null;
	lat: number | null;
	/** The map it is drawn on. */
	scope: string;
	aliases: string | null;
	note: string | null;
	/** Source of an organisation's row. */
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}

export interface SupporterProgrammeRow extends OfProgramme, StatedCounts {
	name: string;
	name_en: string;
	in_documents: boolean;
	programme_note: string | null;
	programme_state: ProgrammeState;
	list: string | null;
	name_in_text: string | null;
	list_clause: string | null;
	/** Partial date it left the list. */
	list_until: string | null;
}

export interface SupporterLinkRow
	extends
		OfProgramme,
		Pick<
			LinkRow,
			| 'id'
			| 'recipient'
			| 'recipient_name'
			| 'recipient_lng'
			| 'recipient_lat'
			| 'role'
			| 'seen_from'
			| 'seen_to'
			| 'state'
			| 'source_title'
			| 'source_address'
			| 'quote'
			| 'note'
		> {
	recipient_level: string;
	recipient_name_en: string;
	/** A term the source states; null in almost every row. */
	valid_from: string | null;
	valid_to: string | null;
	/** Towns it answers for, separated by `|`. */
	towns: string | null;
}

export interface SupporterFundRow
	extends
		OfProgramme,
		Pick<
			FundRow,
			| 'id'
			| 'kind'
			| 'year'
			| 'payee_name'
			| 'promised'
			| 'arranged'
			| 'arrived'
			| 'bound'
			| 'note'
			| 'source_title'
			| 'source_address'
			| 'grade'
		> {
	payee: string | null;
	payee_name_en: string | null;
}

export interface SupporterEventRow extends OfProgramme {
	id: string;
	/** Partial date; null where the source gives none. */
	date: string | null;
	kind: string;
	what: string;
	what_en: string | null;
	direction: 'out' | 'in' | null;
	lead_title: string | null;
	recipient: string | null;
	recipient_name: string | null;
	recipient_name_en: string | null;
	note: string | null;
	source_title: string;
	source_address: string | null;
	grade: string;
}

export interface SupporterPromiseRow extends OfProgramme {
	promise: 'target' | 'duty';
	id: string;
	title: string;
	title_en: string | null;
	/** The class of parties in the document's words. */
	party: string;
	party_en: string | null;
	clause: string;
	quote: string;
}
