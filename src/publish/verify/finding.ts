/** Something that is not right about a published snapshot. */
export interface Finding {
	/** `orphaned` harms nobody; every other kind is an error. */
	kind: 'missing' | 'damaged' | 'unreadable' | 'mismatch' | 'dangling' | 'orphaned';
	/** Path below the folder of snapshots. */
	file: string;
	/** What is wrong, as a sentence without its full stop. */
	message: string;
	/** What to do, the same way. */
	advice: string;
}

/** How to get a file back that another copy still has. */
export const RESTORE = '从备份或另一处发布点取回这个文件，或重新发布这份快照';
