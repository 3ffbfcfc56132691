import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { listLacking, matchCopy } from '../anchors/match/match-copy.ts';
import { MAX_BYTES, type ReadDocument } from '../formats/document.ts';
import { readDocument, tooLarge } from '../formats/read-document.ts';
import type { SourceAnchors } from '../model/compiled/pages.ts';
import type { AtlasKnowledge } from '../proposals/knowledge.ts';
import type { FindPlaces } from '../proposals/propose.ts';
import { hashBytes } from '../text/fingerprint.ts';
import type { NormalText } from '../text/normalise.ts';
import type { DocumentAnswer, DocumentTask, ReadAnswer, Wanted } from './document-task.ts';

async function readBytes(path: Uint8Array): Promise<Uint8Array> {
	// A link or a pipe that took the file's place since it was looked at is not followed and not waited for.
	const handle = await open(Buffer.from(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}

/** A longer text leaves behind so much that matching it would pass the limit of its process. UTF-16 units. */
const MIN_LONG = 2_000_000;

/**
 * Twice, since what a library frees late waits for a turn of the loop. Does nothing where the runtime does not offer
 * it.
 */
async function giveMemoryBack(): Promise<void> {
	const { gc } = globalThis as { gc?: () => void };
	gc?.();
	await new Promise((resolve) => setImmediate(resolve));
	gc?.();
}

/** Reads documents one after the other, and makes of each what is wanted of it. */
export class DocumentWork {
	readonly #anchors: readonly SourceAnchors[];
	readonly #knowledge: AtlasKnowledge | null;
	readonly #tell: (message: DocumentAnswer) => void;
	#findPlaces: FindPlaces | null = null;

	/** @param tell hears how far a document is */
	constructor(
		anchors: readonly SourceAnchors[],
		knowledge: AtlasKnowledge | null,
		tell: (message: DocumentAnswer) => void
	) {
		this.#anchors = anchors;
		this.#knowledge = knowledge;
		this.#tell = tell;
	}

	async read({ name, path, wanted }: Extract<DocumentTask, { do: 'read' }>): Promise<DocumentAnswer> {
		let bytes: Uint8Array;
		try {
			bytes = await readBytes(path);
		} catch {
			return {
				say: 'refused',
				reason: 'cannot be opened',
				remedy: 'See that it is there and may be read.'
			};
		}
		if (bytes.length > MAX_BYTES) {
			const { reason, remedy } = tooLarge();
			return {
				say: 'refused',
				reason,
				remedy
			};
		}
		const result = await readDocument(name, bytes, {
			onBegin: () => this.#tell({ say: 'begun' }),
			onPage: (page, pages) =>
				this.#tell({
					say: 'page',
					page,
					pages
				})
		});
		if (!result.ok) {
			return {
				say: 'refused',
				reason: result.reason,
				remedy: result.remedy
			};
		}
		if (result.document.text.length > MIN_LONG) {
			await giveMemoryBack();
			this.#tell({ say: 'begun' });
		}
		const { normal, located, also, nearest } = matchCopy(bytes, result.document.text, this.#anchors);
		const source = this.#anchors.find(({ id }) => id === located?.id);
		return {
			say: 'read',
			document:
				located || wanted.text
					? result.document
					: {
							...result.document,
							text: '',
							pages: []
						},
			match: {
				located,
				also,
				nearest
			},
			lacking: located && source ? listLacking(located, source) : [],
			...(await this.#inspect(result.document, bytes, normal, wanted))
		};
	}

	/** What else is wanted of a document; loaded when first asked for. */
	async #inspect(
		document: ReadDocument,
		bytes: Uint8Array,
		normal: NormalText,
		wanted: Wanted
	): Promise<Pick<ReadAnswer, 'description' | 'proposals'>> {
		if (!wanted.description && !wanted.proposals) {
			return { description: null, proposals: null };
		}
		const onPart = (): void => {
			return this.#tell({ say: 'begun' });
		};
		const { describeDocument, makeProposals } = await import('../proposals/inspect.ts');
		onPart();
		return {
			description: wanted.description ? describeDocument(document, hashBytes(bytes), normal) : null,
			proposals: wanted.proposals
				? makeProposals(wanted.proposals, document.text, normal, await this.#makeFindPlaces(), onPart)
				: null
		};
	}

	/**
	 * The finder of places with the gazetteer and what the atlas knows, loaded with the first document that wants it.
	 */
	async #makeFindPlaces(): Promise<FindPlaces> {
		if (!this.#findPlaces) {
			const [{ Geoparser }, { readGazetteer }] = await Promise.all([
				import('../geoparsing/geoparse.ts'),
				import('./read-gazetteer.ts')
			]);
			const knowledge = this.#knowledge;
			const geoparser = new Geoparser(readGazetteer(), knowledge?.features ?? []);
			this.#findPlaces = (text, { id }) => geoparser.parse(text, knowledge?.decisions[id] ?? []);
		}
		return this.#findPlaces;
	}
}
