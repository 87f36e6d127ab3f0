/** Rows of the queries about a programme: its document, members, links and relatives. */

/** State on the as-of date; `upcoming` has a stated term that has not begun. */
export type ProgrammeState = 'running' | 'ended' | 'upcoming' | 'unknown';
export type LinkState = 'current' | 'ended' | 'seen';
export type Role = 'recipient' | 'supporter' | 'mentioned';

export interface ProgrammeRow {
	id: string;
	name: string;
	name_en: string;
	short_name: string;
	short_name_en: string;
	doc_title: string | null;
	doc_no: string | null;
	issuer: string | null;
	/** `YYYY-MM-DD`. */
	issued: string | null;
	/** Partial dates, only where the document states them. */
	valid_from: string | null;
	valid_to: string | null;
	period: string | null;
	mode: string | null;
	scope: string;
	scope_name: string;
	scope_name_en: string;
	in_documents: boolean;
	state: ProgrammeState;
	/** `YYYY-MM-DD`. */
	as_of: string;
	quote: string | null;
	clause: string | null;
}

export interface ProgrammeSummaryRow {
	id: string;
	name: string;
	name_en: string;
	short_name: string;
	short_name_en: string;
	doc_no: string | null;
	issuer: string | null;
	valid_from: string | null;
	valid_to: string | null;
	in_documents: boolean;
	state: ProgrammeState;
	/** Recipients known. */
	recipients: number;
	/** Recipients the document states, where one list holds them. */
	recipients_expected: number | null;
	links: number;
	targets: number;
	gaps: number;
}

export interface MemberRow {
	/** Lists that carry on one another are one: the id of the first, the names of all. */
	list: string;
	list_name: string;
	list_name_en: string;
	role: Role;
	ordinal: number | null;
	/** How many are on the list on the as-of date: the stated number, with dated arrivals, less departures. */
	expected: number | null;
	order_basis: string | null;
	order_basis_en: string | null;
	adcode: string;
	name: string;
	short_name: string;
	name_en: string;
	level: string;
	kind: string;
	parent_name: string | null;
	label_lng: number | null;
	label_lat: number | null;
	status: string;
	/** 待核: partly from memory. */
	pending: boolean;
	pinyin: string | null;
	aliases: string | null;
}

export interface LinkRow {
	id: string;
	programme: string;
	/** Adcode of a region or id of an organisation. */
	supporter: string;
	supporter_name: string;
	supporter_name_en: string;
	supporter_kind: string;
	/** Empty where the seat is not sourced: the link then starts from the dock. */
	supporter_lng: number | null;
	supporter_lat: number | null;
	supporter_is_zone: boolean;
	recipient: string;
	recipient_name: string;
	recipient_lng: number | null;
	recipient_lat: number | null;
	role: string;
	/** Partial dates seen in reports, not legal terms. */
	seen_from: string | null;
	seen_to: string | null;
	state: LinkState;
	seen_label: string;
	source_title: string;
	source_publisher: string | null;
	source_address: string | null;
	/** The words the pair rests on; several reports joined by ；. */
	quote: string | null;
	note: string | null;
}

export interface PairOnMapRow {
	id: string;
	programme: string;
	programme_name: string;
	programme_name_en: string;
	in_documents: boolean;
	/** Adcode of a region or id of an organisation. */
	supporter: string;
	supporter_name: string;
	supporter_name_en: string | null;
	recipient: string;
	recipient_name: string;
	recipient_name_en: string;
	role: string;
	/** Partial dates seen in reports, not legal terms. */
	seen_from: string | null;
	seen_to: string | null;
	state: LinkState;
	source_title: string;
	source_publisher: string | null;
	source_address: string | null;
	/** The words the pair rests on; several reports joined by ；. */
	quote: string | null;
}

export interface RelatedProgrammeRow {
	id: string;
	name: string;
	short_name: string;
	name_en: string;
	short_name_en: string;
	links: number;
	/** How many of the asked programme's recipients its links touch. */
	recipients_shared: number;
	in_documents: boolean;
	state: ProgrammeState;
}

export interface SourceUsedRow {
	id: string;
	title: string;
	publisher: string | null;
	address: string | null;
	kind: string;
	grade: string | null;
	licence: string | null;
	note: string | null;
	note_en: string | null;
	/** Rows taken from it. */
	figures: number;
}

export interface RegionRow {
	adcode: string;
	name: string;
	short_name: string;
	name_en: string;
	level: 'province' | 'city' | 'county' | 'zone';
	kind: string;
	parent: string | null;
	label_lng: number | null;
	label_lat: number | null;
	aliases: string | null;
	pinyin: string | null;
	valid_from: string | null;
}
