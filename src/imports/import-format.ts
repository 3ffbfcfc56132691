import type { Imported } from './imported.ts';

/** A file in memory. */
export interface ImportFile {
	name: string;
	bytes: Uint8Array;
	/** What it looks like from within: its first characters, decoded; empty for a package or another binary file. */
	head: string;
	/** Its text, decoded once it is asked for. @throws FormatError where it is none */
	text(): string;
	/** What is to be said of its encoding. */
	encodingNotes(): string[];
}

/** What a person says of a table; what is not said is guessed. */
export interface ColumnChoice {
	/** Whether its rows are places or events. */
	of?: 'places' | 'events' | undefined;
	/** Fields by index of the column; `` for a column that is left out. */
	fields?: Readonly<Record<number, string>> | undefined;
}

/** A format that is imported: a file of this room and a line in the registry. */
export interface ImportFormat {
	id: string;
	/** As it is called in a sentence: `GeoJSON`. */
	label: string;
	/** With their dots, in lower case. */
	extensions: readonly string[];
	/** What it brings, in words. */
	brings: string;
	/** Whether a file is of this format by what is in it; the ending decides only where several say so. */
	looksLike(file: ImportFile): boolean;
	/**
	 * Reads a file; its parser is loaded with the first that comes.
	 * @throws FormatError where nothing of it can be read
	 */
	read(file: ImportFile, choice: ColumnChoice): Promise<Imported>;
}
