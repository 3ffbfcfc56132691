import type { ReadText } from './document.ts';
import type { FileToRead } from './file-to-read.ts';
import type { Watch } from './watch.ts';

export type FormatReader = (file: FileToRead, watch: Watch) => ReadText | Promise<ReadText>;

/** A format that is read. One file each; `registry.ts` lists them. */
export interface Format {
	readonly id: string;
	/** With its article, as in "it is a PDF". */
	readonly label: string;
	/** As in a list of what may be added: "PDF", "saved web pages". */
	readonly plural: string;
	/** Endings of file names, with their dot, the usual one first. */
	readonly extensions: readonly string[];
	readonly mediaTypes: readonly string[];
	/** Whether a file is of this format, by what it holds; its name only where the content may be either. */
	readonly sniff: (file: FileToRead) => boolean;
	/** Loads what the format needs, when the first file of that format comes, and gives what reads it. */
	readonly load: () => Promise<FormatReader>;
}

/** Whether a name bears one of a format's endings. */
export function hasEnding(name: string, extensions: readonly string[]): boolean {
	const lower = name.toLowerCase();
	return extensions.some((ending) => lower.endsWith(ending));
}
