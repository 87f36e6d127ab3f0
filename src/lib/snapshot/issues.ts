/** The published snapshots as issues: numbered by month, in the order of their publication. */
import type { SnapshotIndex } from './manifest';

export interface Issue {
	id: string;
	/** As-of date, `YYYY-MM-DD`. */
	asOf: string;
	/** `2026-11`; further snapshots of one month are `2026-11-2`, `2026-11-3` as they were published. */
	issue: string;
}

/** Every listed snapshot, the first published first; the number of one never changes when others follow. */
export function issuesOf({ snapshots }: Pick<SnapshotIndex, 'snapshots'>): Issue[] {
	const counts = new Map<string, number>();
	return snapshots.map(({ id, asOf }) => {
		const month = asOf.slice(0, 7);
		const count = (counts.get(month) ?? 0) + 1;
		counts.set(month, count);
		return { id, asOf, issue: count === 1 ? month : `${month}-${count}` };
	});
}
