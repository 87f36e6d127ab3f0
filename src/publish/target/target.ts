/** A place that snapshots are published to, seen as files below the folder that holds `index.json`. */
export interface Target {
	/** What people call it in messages. */
	readonly name: string;
	/** The content of a file, or null where there is none. @throws Error when the place cannot be reached. */
	read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
	/** Paths of all files, with `/` between folders, sorted. @throws Error when it cannot be reached. */
	list(): Promise<string[]>;
}
