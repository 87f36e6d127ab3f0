/** What a verb of the command line is. */

/** Where messages go; tests pass their own. */
export interface Output {
	out: (text: string) => void;
	err: (text: string) => void;
}

export interface Verb {
	/** The verb with its options, as on the first line of its help. */
	usage: string;
	/** What it does, one line. */
	summary: string;
	/** What else a person needs to know: options and exit codes, one line each. */
	help: readonly string[];
	/**
	 * @returns the exit code: 0 done, 1 refused or found wrong.
	 * @throws Error with a sentence; one of `parseArgs` means a mistyped command line.
	 */
	run: (args: readonly string[], output: Output) => Promise<number>;
}
