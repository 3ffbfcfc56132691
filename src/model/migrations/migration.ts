/** One step from a form of an atlas's data to the next. */
export interface Migration {
	/** The format version it leads to, from the one before. */
	to: number;
	/** What it changes, in a sentence for the curator. */
	does: string;
	/**
	 * The content of a file in the new form; the same value where nothing changes. Pure: it must not change what it is
	 * given.
	 * @param path below the atlas folder, with `/`
	 */
	migrate: (path: string, value: unknown) => unknown;
}
