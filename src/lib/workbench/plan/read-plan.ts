/** Reads the plan that DuckDB gives as JSON, estimated or measured, into one kind of tree. */
import * as v from 'valibot';

export interface PlanNode {
	/** The engine's name of the step, such as `HASH_JOIN`. */
	operator: string;
	/** What the step works on: a word of the engine and its text. */
	details: [name: string, text: string][];
	/** Rows it gave; null where it was not run. */
	rows: number | null;
	estimated: number | null;
	/** Seconds it took itself; null where it was not run. */
	seconds: number | null;
	children: PlanNode[];
}

const ESTIMATE = 'Estimated Cardinality';

const step = v.looseObject({
	name: v.optional(v.string()),
	operator_name: v.optional(v.string()),
	operator_timing: v.optional(v.number()),
	operator_cardinality: v.optional(v.number()),
	extra_info: v.optional(v.record(v.string(), v.unknown()), {}),
	children: v.optional(v.array(v.unknown()), [])
});

const textOf = (value: unknown): string =>
	Array.isArray(value) ? value.map(String).join(', ') : String(value);

function nodeOf(value: unknown): PlanNode | null {
	const read = v.safeParse(step, value);
	if (!read.success) return null;
	const { name, operator_name: measured, extra_info: info, children } = read.output;
	const estimate = Number(textOf(info[ESTIMATE] ?? ''));
	return {
		operator: (measured ?? name ?? '').trim(),
		details: Object.entries(info)
			.filter(([key, text]) => key !== ESTIMATE && textOf(text) !== '')
			.map(([key, text]) => [key, textOf(text)]),
		rows: read.output.operator_cardinality ?? null,
		estimated: info[ESTIMATE] === undefined || Number.isNaN(estimate) ? null : estimate,
		seconds: read.output.operator_timing ?? null,
		children: children.map(nodeOf).filter((child) => child !== null)
	};
}

/** Steps that only hold the plan together. */
const WRAPPERS = ['', 'EXPLAIN_ANALYZE', 'QUERY'];

const unwrapped = (node: PlanNode): PlanNode => {
	const [only] = node.children;
	return WRAPPERS.includes(node.operator) && node.children.length === 1 && only
		? unwrapped(only)
		: node;
};

/** @returns null where `text` is not a plan in JSON; the engine's own drawing is then all there is. */
export function readPlan(text: string): PlanNode | null {
	try {
		const value: unknown = JSON.parse(text);
		const root = nodeOf(Array.isArray(value) ? value[0] : value);
		const plan = root && unwrapped(root);
		return plan && plan.operator !== '' ? plan : null;
	} catch {
		return null;
	}
}

/** Seconds of a step and all below it. */
export const totalSeconds = ({ seconds, children }: PlanNode): number =>
	(seconds ?? 0) + children.reduce((sum, child) => sum + totalSeconds(child), 0);

/** The step that took the most time itself; null where none was timed. */
export function slowest(node: PlanNode): PlanNode | null {
	const all = [node, ...node.children.map(slowest).filter((child) => child !== null)];
	const timed = all.filter(({ seconds }) => seconds !== null);
	return timed.reduce<PlanNode | null>(
		(most, one) => (most === null || (one.seconds ?? 0) > (most.seconds ?? 0) ? one : most),
		null
	);
}
