import { expect, test } from 'vitest';
import { issuesOf } from './issues';

const listed = (...ids: string[]) => ({
	snapshots: ids.map((id) => ({ id, asOf: id.slice(0, 10), rows: 1, bytes: 1 }))
});

test('issues are numbered by month, and within a month in the order of publication', () => {
	const ids = ['2026-11-22-0000000b', '2026-10-31-0000000c', '2026-11-22-0000000a'];
	expect(issuesOf(listed(...ids))).toEqual([
		{ id: ids[0], asOf: '2026-11-22', issue: '2026-11' },
		{ id: ids[1], asOf: '2026-10-31', issue: '2026-10' },
		{ id: ids[2], asOf: '2026-11-22', issue: '2026-11-2' }
	]);
});

test('a later publication changes no earlier number', () => {
	const ids = ['2026-11-01-00000001', '2026-11-02-00000002', '2026-12-01-00000003'];
	const before = issuesOf(listed(...ids));
	expect(issuesOf(listed(...ids, '2026-11-30-00000004')).slice(0, 3)).toEqual(before);
	expect(issuesOf(listed(...ids, '2026-11-30-00000004')).at(-1)?.issue).toBe('2026-11-3');
});
