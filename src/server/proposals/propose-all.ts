import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { KnownDocument } from '../../model/proposals/document.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import type { AtlasKnowledge } from '../../proposals/knowledge.ts';
import { hashText } from '../../text/fingerprint.ts';
import { readApart, type MakeReading, type Reading } from '../document-reader.ts';
import { findFile } from '../found-files.ts';
import { readAtlas } from '../read-atlas.ts';
import { knowAtlas } from './know-atlas.ts';
import { Progress } from './progress.ts';
import { ProposalStore } from './store.ts';

/** Raised whenever finding gives other proposals of the same text. */
const FINDING = 11;
/** Names of the whole world need more memory than reading. Bytes. */
const MAX_MEMORY = 1_500_000_000;
const MAX_SILENCE = 30_000;

export interface ProposedDocument {
	id: string;
	title: string | null;
	/** `current`: nothing it rests on has changed since it was made. */
	result: 'proposed' | 'current' | 'failed';
	places?: number;
	dates?: number;
	quantities?: number;
	statuses?: number;
	reason?: string;
	remedy?: string;
}
export interface ProposeOptions {
	/** One part of so many: documents are dealt out by their ids, so that several machines may share the work. */
	part?: { index: number; of: number };
	/** Only these documents. */
	only?: ReadonlySet<string>;
}

/** Makes proposals of every document that has none, or of which something has changed since. */
export async function proposeAll(
	atlasFolder: string,
	options: ProposeOptions,
	onDocument: (document: ProposedDocument, progress: Progress) => void,
	makeReading: MakeReading = readApart
): Promise<ProposedDocument[]> {
	const store = new ProposalStore(atlasFolder);
	const { atlas } = await readAtlas(atlasFolder);
	const documents = (await store.listDocuments()).filter(({ id }) => isWanted(id, options));
	const knowledge = knowAtlas(atlas, await store.readDecisions());
	const limits = {
		maxMemory: MAX_MEMORY,
		maxSilence: MAX_SILENCE,
		knowledge
	};
	const proposing = new Proposing(store, knowledge, makeReading([], limits));
	const progress = new Progress(documents.length);
	const done: ProposedDocument[] = [];
	try {
		for (const document of documents) {
			progress.tell(document.about.title?.value ?? document.id);
			const made = await proposing.make(document, progress);
			progress.step();
			done.push(made);
			onDocument(made, progress);
		}
	} finally {
		proposing.close();
		progress.clear();
	}
	return done;
}

const isWanted = (id: string, { part, only }: ProposeOptions): boolean => {
	const isOfPart = !part || Number.parseInt(id, 16) % part.of === part.index - 1;
	return isOfPart && (!only || only.has(id));
};

class Proposing {
	readonly #store: ProposalStore;
	readonly #knowledge: AtlasKnowledge;
	readonly #featuresHash: string;
	readonly #reader: Reading;

	constructor(store: ProposalStore, knowledge: AtlasKnowledge, reader: Reading) {
		this.#store = store;
		this.#knowledge = knowledge;
		this.#featuresHash = hashText(JSON.stringify(knowledge.features));
		this.#reader = reader;
	}

	close(): void {
		this.#reader.close();
	}

	async make(document: KnownDocument, progress: Progress): Promise<ProposedDocument> {
		const { id } = document;
		const head = { id, title: document.about.title?.value ?? null };
		const basis = this.#basisOf(document);
		const before = await this.#store.readFound(id);
		if (before?.basis === basis) {
			return {
				...head,
				result: 'current',
				...countFound(before)
			};
		}
		const read = await this.#read(document, basis, progress);
		if ('reason' in read) {
			return {
				...head,
				result: 'failed',
				...read
			};
		}
		await this.#store.writeFound(read);
		return {
			...head,
			result: 'proposed',
			...countFound(read)
		};
	}

	#basisOf(document: KnownDocument): string {
		const decided = this.#knowledge.decisions[document.id] ?? [];
		const rests = [FINDING, this.#featuresHash, document, decided];
		return hashText(JSON.stringify(rests)).slice(0, 16);
	}

	/** Proposals from the first copy on this machine that still has the text. */
	async #read(
		document: KnownDocument,
		basis: string,
		progress: Progress
	): Promise<FoundFile | { reason: string; remedy: string }> {
		let refusal = {
			reason: 'its file is not on this machine',
			remedy: 'Add the file again: npm run atlas -- add FILE'
		};
		for (const { path } of (await this.#store.readLocal(document.id))?.copies ?? []) {
			if (!(await lstat(path).catch(() => null))) {
				continue;
			}
			const file = await findFile(Buffer.from(path), basename(path));
			const wanted = { text: false, proposals: { document, basis } };
			const read =
				'reason' in file
					? file
					: await this.#reader.read(file, wanted, (page, pages) => {
							progress.tell(`${file.name}, page ${page} of ${pages}`);
						});
			if ('reason' in read) {
				refusal = {
					reason: `${basename(path)} ${read.reason}`,
					remedy: read.remedy
				};
			} else if (!read.proposals) {
				refusal = {
					reason: `${basename(path)} has changed since it was added`,
					remedy: 'Add the file again: npm run atlas -- add FILE'
				};
			} else {
				return read.proposals;
			}
		}
		return refusal;
	}
}

function countFound({ places, dates, quantities, statuses }: FoundFile): Partial<ProposedDocument> {
	return {
		places: places.length,
		dates: dates.length,
		quantities: quantities.length,
		statuses: statuses.length
	};
}
