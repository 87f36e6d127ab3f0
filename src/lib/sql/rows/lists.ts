/** Rows of the queries about lists over time. */
import type { Role } from './programme';

/** What happens on a list during a stretch; `changing` while the source leaves the day of a change open. */
export type ListState = 'upcoming' | 'in_force' | 'changing' | 'ended';

/** Days are `YYYY-MM-DD`, both included; null is open. */
interface Stretch {
	first_day: string | null;
	last_day: string | null;
}

export interface ListSpanRow extends Stretch {
	/** The first of the lists that carry on one another. */
	line: string;
	/** Names of the lists that carry on one another, joined by an arrow. */
	name: string;
	name_en: string;
	programme: string;
	short_name: string;
	short_name_en: string;
	scope_name: string | null;
	scope_name_en: string | null;
	role: Role;
	/** Number the text states for the first list; never changed by a later one. */
	stated: number | null;
	order_basis: string | null;
	order_basis_en: string | null;
	/** Last day of the list's own term, once it is over. */
	ended_on: string | null;
	/** First day of the list's own term, while it is still to come. */
	begins_on: string | null;
	state: ListState;
	/** The stated number with dated arrivals and departures; null where no text states one. */
	total: number | null;
	/** Differs from `total` only while a change is under way. */
	total_after: number | null;
	/** Verified members, those leaving included, those joining not. */
	known: number;
	/** Those joining included, those leaving not. */
	known_after: number;
	joining: number;
	leaving: number;
	/** 待核: verified only in part. */
	pending: number;
	/** In the total and not verified, so not named. */
	withheld: number | null;
	clause: string | null;
	quote: string | null;
	source_title: string | null;
	source_address: string | null;
}

export interface ListMemberSpanRow extends Stretch {
	line: string;
	/** The one of the lists that carry on one another which names the place. */
	list: string;
	adcode: string;
	name: string;
	short_name: string;
	name_en: string;
	parent_name: string | null;
	parent_name_en: string | null;
	ordinal: number | null;
	/** 待核. */
	pending: boolean;
	state: 'joining' | 'member' | 'leaving' | 'ended';
	/** Identifier of the source. */
	source: string | null;
}

export interface DatedChangeRow {
	line: string;
	list: string;
	programme: string;
	adcode: string;
	name: string;
	short_name: string;
	name_en: string;
	change: 'joined' | 'left';
	/** Partial date. */
	moment: string;
	/** The days the moment may stand for. */
	first_day: string;
	last_day: string;
	source_title: string | null;
	source_address: string | null;
	grade: string | null;
}
