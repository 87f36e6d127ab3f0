/** What a list of clauses shows for each of its entries. */
import type { Verdict } from '$lib/ui/verdict';

/** One promise, duty or gap: what it says, where it stands, and the words that carry it. */
export interface ClauseItem {
	id: string;
	title: string;
	detail: string[];
	/** Words kept as they are printed, in Chinese on every page. */
	printed?: string;
	clause: string | null;
	quote: string | null;
	/** Language of the title where it is the document's own wording. */
	language?: string;
	/** Its verdict, where one is given; `reason` is a sentence. */
	judged?: { verdict: Verdict; soft: boolean; reason: string };
	/** A sum of money to its last digit, where the words round it. */
	exact?: string;
	/** The clause on the page of its document. */
	href?: string;
}
