import { findWords } from '../../text/fold.ts';
import { normaliseText, type NormalText } from '../../text/normalise.ts';

/** Words in a row of which all longer runs are made. */
const RUN = 8;

/** The words of documents, in runs: tells how much of a text stands in one of them. */
export class DocumentWords {
	readonly #runs: ReadonlySet<string>;
	readonly #free: ReadonlySet<string>;

	/** @param free texts that anybody may quote, such as the titles of the documents */
	constructor(texts: readonly NormalText[], free: readonly string[]) {
		this.#runs = new Set(texts.flatMap((text) => listRuns(text)));
		this.#free = new Set(free.flatMap((text) => listRuns(normaliseText(text))));
	}

	get isEmpty(): boolean {
		return this.#runs.size === 0;
	}

	/** The first words in a row, at least `minWords` and cut there, that stand so in a document; `null` where none do. */
	findBorrowed(text: string, minWords: number): string | null {
		const words = wordsOf(normaliseText(text));
		let length = 0;
		for (const [index, run] of runsOf(words).entries()) {
			const isBorrowed = this.#runs.has(run) && !this.#free.has(run);
			length = isBorrowed ? Math.max(RUN, length + 1) : 0;
			if (length >= Math.max(RUN, minWords)) {
				const end = index + RUN;
				return words.slice(end - length, end).join(' ');
			}
		}
		return null;
	}
}

const wordsOf = (text: NormalText): string[] => {
	return findWords(text.points).map((word) => word.fold);
};

function runsOf(words: readonly string[]): string[] {
	const runs: string[] = [];
	for (let start = 0; start + RUN <= words.length; start++) {
		runs.push(words.slice(start, start + RUN).join(' '));
	}
	return runs;
}

const listRuns = (text: NormalText): string[] => {
	return runsOf(wordsOf(text));
};
