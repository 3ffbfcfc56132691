import {
	clueOfFingerprint,
	cluesOfWords,
	countClueFiles,
	countRowFiles,
	findClueFile,
	findDocumentFile,
	MAX_ROW_FILES,
	nameRowFile
} from '../../model/compiled/clues.ts';
import type { Clues } from '../../model/compiled/clues-file.ts';
import { CopyRows } from '../../anchors/record/landmark-rows.ts';
import type { Id } from '../../model/common.ts';
import { unpackNumbers } from '../../model/compiled/pack-numbers.ts';

/** Documents of which some words of a copy tell that are worth holding it against. */
export const MAX_LIKELY = 16;

/** Finds the documents that a copy may be of among very many, by an index of which each question needs a small file. */
export class DocumentFinder {
	readonly #documents: number;
	readonly #files: number;
	readonly #read: (file: string) => Promise<Clues>;

	/**
	 * @param documents how many the atlas has
	 * @param read gives a file of clues; asked for one more than once it does not fetch it again
	 */
	constructor(documents: number, read: (file: string) => Promise<Clues>) {
		this.#documents = documents;
		this.#files = countClueFiles(documents);
		this.#read = read;
	}

	/** Documents of which a fingerprint begins as one of these. */
	async findByFingerprints(fingerprints: readonly string[]): Promise<Id[]> {
		const found = await Promise.all(
			fingerprints.map((fingerprint) => this.#lookUp(clueOfFingerprint(fingerprint)))
		);
		return this.#name([...new Set(found.flat())]);
	}

	/** Documents whose titles and authors have the most telling of these words as they follow one another, likeliest first. */
	async findByWords(words: readonly string[]): Promise<Id[]> {
		const weights = new Map<number, number>();
		for (const numbers of await Promise.all(cluesOfWords(words).map((clue) => this.#lookUp(clue)))) {
			for (const number of numbers) {
				weights.set(number, (weights.get(number) ?? 0) + Math.log2((2 * this.#documents) / numbers.length));
			}
		}
		return this.#nameLikeliest(weights);
	}

	/**
	 * Documents of which rows of landmarks stand in a copy, those of most rows first.
	 *
	 * @param hashes at every letter of the copy
	 */
	async findByLandmarks(hashes: Uint16Array): Promise<Id[]> {
		const copy = new CopyRows(hashes);
		const files = Math.min(MAX_ROW_FILES, countRowFiles(this.#documents));
		const counts = new Map<number, number>();
		await Promise.all(
			Array.from({ length: files }, async (_, file) => {
				const { rows = {} } = await this.#read(nameRowFile(file));
				for (const number of this.#listHolders(rows, copy)) {
					counts.set(number, (counts.get(number) ?? 0) + 1);
				}
			})
		);
		return this.#nameLikeliest(counts);
	}

	/** Documents whose rows stand in a copy, once for each of them. */
	#listHolders(rows: NonNullable<Clues['rows']>, copy: CopyRows): number[] {
		return Object.entries(rows).flatMap(([first, packed]) =>
			unpackNumbers(packed)
				.filter((both) => copy.has({ first: Number(first), rest: Math.floor(both / this.#documents) }))
				.map((both) => both % this.#documents)
		);
	}

	async #lookUp(clue: string): Promise<number[]> {
		const { found } = await this.#read(findClueFile(clue, this.#files));
		return Object.hasOwn(found, clue) ? unpackNumbers(found[clue] ?? '') : [];
	}

	/** @param weights of documents, by their numbers */
	#nameLikeliest(weights: ReadonlyMap<number, number>): Promise<Id[]> {
		const likeliest = [...weights].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MAX_LIKELY);
		return this.#name(likeliest.map(([number]) => number));
	}

	async #name(numbers: readonly number[]): Promise<Id[]> {
		const ids = await Promise.all(
			numbers.map(async (number) => {
				const { file, place } = findDocumentFile(number);
				return (await this.#read(file)).documents[place] ?? [];
			})
		);
		return ids.flat();
	}
}
