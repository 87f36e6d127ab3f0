/** A place that snapshots are published to, seen as files below the folder that holds `index.json`. */
export interface Target {
	/** What people call it in messages. */
	readonly name: string;
	/** The content of a file, or null where there is none. @throws Error when the place cannot be reached. */
	read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Bytes of every file by its path, with `/` between folders, sorted. @throws Error as `read`. */
	list(): Promise<Map<string, number>>;
	/**
	 * Puts a file in its place whole: readers see the old content or the new one.
	 * @throws Error with a sentence; the old content is then still there.
	 */
	write(path: string, content: Uint8Array): Promise<void>;
	/** Removes a file, if it is there. @throws Error with a sentence. */
	remove(path: string): Promise<void>;
	/**
	 * Puts a new `index.json` in place of the one that was read, at once.
	 * @param expected what it was when it was read; null where there was none.
	 * @returns whether it was still that; otherwise somebody else published and nothing is changed.
	 * @throws Error with a sentence when another publisher is at it right now.
	 */
	replaceIndex(next: Uint8Array, expected: Uint8Array | null): Promise<boolean>;
}

export const INDEX = 'index.json';

export const sameBytes = (one: Uint8Array | null, other: Uint8Array | null): boolean =>
	one === null || other === null
		? one === other
		: one.length === other.length && one.every((byte, at) => byte === other[at]);
