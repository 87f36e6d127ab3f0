/** A short name of a query's text, for citations. */
import { sha256 } from '../snapshot/sha256';

const SHOWN = 12;

/** First digits of the SHA-256 of the statement without the white space around it. */
export const queryHash = (sql: string): string =>
	sha256(new TextEncoder().encode(sql.trim())).slice(0, SHOWN);
