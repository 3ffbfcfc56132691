import { loadFile } from '$lib/data/load-file.ts';
import type { Id } from '../../model/common.ts';
import type { Clues } from '../../model/compiled/clues-file.ts';
import { isParted } from '../../model/compiled/list-parts.ts';
import type { AtlasMeta, SourceAnchors, SourceRef } from '../../model/compiled/pages.ts';
import type { CopyTraits } from './copy-traits.ts';
import { DocumentFinder } from './find-documents.ts';
import { AnchorLoader, explainLoss } from './load-anchors.ts';

export type NamedDocument = Pick<SourceRef, 'id' | 'short' | 'title'>;

/** What the desk knows of the atlas's documents; of very many it asks for those it needs. */
export class Catalogue {
	/** All documents; none where they are too many to hold a copy against each. */
	readonly all: readonly SourceRef[];
	/** How many there are. */
	readonly count: number;
	/** Whether they are too many to hold a copy against each. */
	readonly isParted: boolean;
	readonly #anchors = new AnchorLoader();
	readonly #names = new Map<Id, Promise<NamedDocument>>();
	readonly #clues = new Map<string, Promise<Clues>>();
	readonly #finder: DocumentFinder;

	constructor(meta: Pick<AtlasMeta, 'sources' | 'counts'>) {
		this.isParted = isParted(meta);
		this.all = this.isParted ? [] : meta.sources;
		this.count = meta.counts.sources;
		this.#finder = new DocumentFinder(this.count, (file) => this.#readClues(file));
	}

	/** @throws LostAnchorsError */
	loadAnchors(ids: readonly Id[]): Promise<SourceAnchors[]> {
		return Promise.all(ids.map((id) => this.#anchors.load(id)));
	}

	/**
	 * The documents a copy may be of: the one of the very text, else those of the page that is open and those its words
	 * tell of; those its letters tell of where it is of none of these.
	 *
	 * @throws LostAnchorsError
	 */
	async find({ bytes, text, words, hashes }: CopyTraits, shown: readonly Id[]): Promise<SourceAnchors[]> {
		if (hashes) {
			return this.loadAnchors(await this.#finder.findByLandmarks(hashes));
		}
		const exact = await this.#finder.findByFingerprints([text, bytes]);
		const anchors = await this.loadAnchors(exact);
		const same = anchors.filter(({ fingerprint }) => fingerprint.text === text);
		if (same.length > 0) {
			return same;
		}
		const likely = await this.#finder.findByWords(words);
		return this.loadAnchors([...new Set([...exact, ...shown, ...likely])]);
	}

	/** How a document is called; by its id where that cannot be learnt now. */
	name(id: Id): Promise<NamedDocument> {
		const known = this.#names.get(id) ?? this.#readName(id);
		this.#names.set(id, known);
		return known;
	}

	async #readName(id: Id): Promise<NamedDocument> {
		const named = this.all.find((source) => source.id === id);
		if (named) {
			return named;
		}
		const { value, fault } = await loadFile('source', { id });
		if (fault) {
			this.#names.delete(id);
			console.warn(fault.message, fault.detail);
			return {
				id,
				short: id,
				title: ''
			};
		}
		return value.ref;
	}

	#readClues(file: string): Promise<Clues> {
		const known = this.#clues.get(file) ?? this.#fetchClues(file);
		this.#clues.set(file, known);
		return known;
	}

	async #fetchClues(file: string): Promise<Clues> {
		const { value, fault } = await loadFile('clues', { id: file });
		if (fault) {
			this.#clues.delete(file);
			throw explainLoss(fault);
		}
		return value;
	}
}
