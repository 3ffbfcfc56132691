import type { Saying } from '../../formats/document.ts';
import { listClueWords } from '../../text/clue-words.ts';

/** What a copy is looked up by, where the documents are too many to hold it against each. */
export interface CopyTraits {
	/** SHA-256 of its bytes and of its text. */
	bytes: string;
	text: string;
	/** Of its name, of what it says of itself and of its beginning, in this order. */
	words: string[];
	/** Given where what these lead to does not tell all of it: landmark hashes at its letters. */
	hashes?: Uint16Array;
}

/** Letters from the beginning: mastheads and summaries may stand before a title. UTF-16 units. */
const BEGINNING = 1500;
/** Different ones: each costs a small file. */
const MAX_WORDS = 64;
const MAX_OF_NAME = 16;
const EXTENSION = /\.\p{L}[\p{L}\d]{0,4}$/u;
const TOLD = new Set<Saying['field']>(['title', 'author']);

/** @param name of the file */
export function listCopyWords(name: string, text: string, says: readonly Saying[] = []): string[] {
	const sayings = says.filter(({ field }) => TOLD.has(field)).map(({ value }) => value);
	const told = [name.replace(EXTENSION, ''), ...sayings].flatMap((words) =>
		listClueWords(words).slice(0, MAX_OF_NAME)
	);
	const words = [...told, ...listClueWords(text.slice(0, BEGINNING))];
	const different = new Set<string>();
	const end = words.findIndex((word) => different.add(word).size > MAX_WORDS);
	return end < 0 ? words : words.slice(0, end);
}
