/** Tells the answer to EXPLAIN from other results. */
import type { ArrowRows } from '../arrow-rows';

/** Whether a result is a plan, in whatever form. */
export const isPlan = ({ columns, rows }: ArrowRows): boolean =>
	rows > 0 &&
	columns.length === 2 &&
	columns[0]?.name === 'explain_key' &&
	columns[1]?.name === 'explain_value';
