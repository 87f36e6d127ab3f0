/** One of two results that are compared. */
import type { ArrowRows } from '../arrow-rows';

export interface DiffSide {
	name: string;
	sql: string;
	/** Identifier of the snapshot its rows come from. */
	snapshot: string | null;
	result: ArrowRows;
}
