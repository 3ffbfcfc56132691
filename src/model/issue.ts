/** A fault of the data, as a value: all are collected and printed together. */
export interface Issue {
	/** The rule that found it, by its file name in `src/atlas/checks`. */
	code: string;
	severity: 'error' | 'warning';
	/** One sentence: what is wrong. */
	message: string;
	/** One sentence: how to mend it. */
	remedy: string;
	/** Relative to the atlas folder. */
	file: string;
	/** Where in the file: `citations[3].pieces[0]`. */
	path: string;
	/** Id of the record concerned, where there is one. */
	id?: string;
}

/** An expected failure outside the data: a missing folder, an unreadable file. Caught once, in the command line. */
export class AtlasError extends Error {
	readonly code: string;
	readonly remedy: string;
	constructor(code: string, message: string, remedy: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'AtlasError';
		this.code = code;
		this.remedy = remedy;
	}
}
