import { findWords } from '../../text/fold.ts';
import { joinPoints, normaliseText, type NormalText } from '../../text/normalise.ts';
import { readWording, type Wording } from './wording-letters.ts';

/** Letters in a row of which all shared stretches are found; shorter than three words. */
const SEED = 12;
/** Words of a stretch, at least, for it to count beside others. */
const MIN_PART = 4;
/** Letters, ours or theirs, that may stand between two stretches: one word or two put in, left out or exchanged. */
const MAX_BETWEEN = 24;
/** Words in several stretches, for each word of one: names and set phrases close together are nobody's sentence. */
const PARTS_RATIO = 1.5;

/** A stretch of letters that a text and a document share. */
interface Shared {
	inRecord: number;
	theirs: number;
	length: number;
	words: number;
}

/** The words of documents as rows of letters: tells how much of a text stands in one of them. */
export class DocumentWords {
	readonly #documents: readonly (Wording & { index: SeedIndex })[];
	readonly #free: readonly Wording[];

	/** @param free texts that anybody may quote, such as the titles of the documents */
	constructor(texts: readonly NormalText[], free: readonly string[]) {
		this.#documents = texts
			.map((text) => readWording(text))
			.filter(({ letters }) => letters.length >= SEED)
			.map((wording) => ({
				...wording,
				index: new SeedIndex(wording.letters)
			}));
		this.#free = free.map((text) => readWording(normaliseText(text)));
	}

	get isEmpty(): boolean {
		return this.#documents.length === 0;
	}

	/**
	 * The words that stand in a document too: `minWords` in a row, or half as many again in stretches with a word or
	 * two of ours between. Case, accents, digits and joiners inside words, letters that look alike and how words are
	 * parted do not count. `null` where there are none.
	 */
	findBorrowed(text: string, minWords: number): string | null {
		const normal = normaliseText(text);
		const wording = readWording(normal);
		for (const document of this.#documents) {
			const shared = listShared(wording, document).filter((part) => !this.#isFree(wording, part));
			const found = shared.find(({ words }) => words >= minWords) ?? findRow(shared, minWords * PARTS_RATIO);
			if (found) {
				return sliceRecord(normal, wording, found, minWords);
			}
		}
		return null;
	}

	/** The same for two texts that follow one another: a sentence may be divided between them. */
	findAcross(before: string, after: string, minWords: number): string | null {
		const isAlone = [before, after].some((text) => this.findBorrowed(text, minWords) !== null);
		return isAlone ? null : this.findBorrowed(`${before} ${after}`, minWords);
	}

	/** Whether a shared stretch is part of a text that anybody may quote. */
	#isFree({ letters }: Wording, { inRecord, length }: Shared): boolean {
		const shared = letters.slice(inRecord, inRecord + length);
		return this.#free.some((text) => text.letters.includes(shared));
	}
}

/** The first words, at most so many, that lie in a stretch of letters, as they are written. */
function sliceRecord(
	{ points }: NormalText,
	{ offsets }: Wording,
	{ inRecord, length }: Pick<Shared, 'inRecord' | 'length'>,
	maxWords: number
): string {
	const [start, end] = [offsets[inRecord] ?? 0, (offsets[inRecord + length - 1] ?? 0) + 1];
	const words = findWords(points).filter((word) => word.start >= start && word.end <= end);
	const [first, last] = [words[0], words.slice(0, maxWords).at(-1)];
	return joinPoints(points, first?.start ?? start, last?.end ?? end);
}

/** Where each run of letters of a document stands. */
class SeedIndex {
	readonly #places = new Map<string, number[]>();

	constructor(letters: string) {
		for (let offset = 0; offset + SEED <= letters.length; offset++) {
			const seed = letters.slice(offset, offset + SEED);
			const places = this.#places.get(seed);
			if (places) {
				places.push(offset);
			} else {
				this.#places.set(seed, [offset]);
			}
		}
	}

	find(seed: string): readonly number[] {
		return this.#places.get(seed) ?? [];
	}
}

/** Stretches of letters, as long as they go, that hold whole words of the document, in our order. */
function listShared(record: Wording, document: Wording & { index: SeedIndex }): Shared[] {
	const shared: Shared[] = [];
	for (let offset = 0; offset + SEED <= record.letters.length; offset++) {
		for (const theirs of document.index.find(record.letters.slice(offset, offset + SEED))) {
			if (offset > 0 && theirs > 0 && record.letters[offset - 1] === document.letters[theirs - 1]) {
				continue;
			}
			let length = SEED;
			while (
				offset + length < record.letters.length &&
				record.letters[offset + length] === document.letters[theirs + length]
			) {
				length++;
			}
			const words = document.countWords(theirs, theirs + length);
			if (words > 0) {
				shared.push({
					inRecord: offset,
					theirs,
					length,
					words
				});
			}
		}
	}
	return shared;
}

/** The first row of stretches, each a word or two after the one before in both texts, with so many words. */
function findRow(shared: readonly Shared[], minWords: number): Pick<Shared, 'inRecord' | 'length'> | null {
	const parts = shared.filter(({ words }) => words >= MIN_PART);
	const rows = parts.map(({ inRecord, words }) => ({ inRecord, words }));
	for (const [index, part] of parts.entries()) {
		const row = rows[index];
		parts.slice(0, index).forEach((before, earlier) => {
			const previous = rows[earlier];
			if (row && previous && follows(before, part) && previous.words + part.words > row.words) {
				row.inRecord = previous.inRecord;
				row.words = previous.words + part.words;
			}
		});
		if (row && row.words >= minWords) {
			return {
				inRecord: row.inRecord,
				length: part.inRecord + part.length - row.inRecord
			};
		}
	}
	return null;
}

function follows(before: Shared, after: Shared): boolean {
	const gap = after.inRecord - before.inRecord - before.length;
	const theirs = after.theirs - before.theirs - before.length;
	return gap >= 0 && gap <= MAX_BETWEEN && theirs >= 0 && theirs <= MAX_BETWEEN;
}
