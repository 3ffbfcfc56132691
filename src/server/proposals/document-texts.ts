import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AtlasError } from '../../model/issue.ts';
import type { DocumentAtHand } from '../../proposals/accept/source-records.ts';
import { hashText } from '../../text/fingerprint.ts';
import { normaliseText } from '../../text/normalise.ts';
import { say } from '../print.ts';
import { readApart, type MakeReading } from '../document-reader.ts';
import { readCited } from '../read-cited.ts';
import type { ProposalStore } from './store.ts';

/** Documents whose text is kept in memory; the one used longest ago goes first. */
const MAX_KEPT = 12;

/** The texts of the documents of an atlas, read from the copies on this machine when they are asked for. */
export class DocumentTexts {
	readonly #store: ProposalStore;
	readonly #makeReading: MakeReading;
	readonly #kept = new Map<string, Promise<DocumentAtHand>>();

	constructor(store: ProposalStore, makeReading: MakeReading = readApart) {
		this.#store = store;
		this.#makeReading = makeReading;
	}

	/** Throws an AtlasError where no copy on this machine has the text any more. */
	async read(id: string): Promise<DocumentAtHand> {
		const reading = this.#kept.get(id) ?? this.#read(id);
		this.#kept.delete(id);
		this.#kept.set(id, reading);
		for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - MAX_KEPT))) {
			this.#kept.delete(oldest);
		}
		try {
			return await reading;
		} catch (cause) {
			this.#kept.delete(id);
			throw cause;
		}
	}

	async #read(id: string): Promise<DocumentAtHand> {
		const known = await this.#store.readDocument(id);
		for (const { path } of (await this.#store.readLocal(id))?.copies ?? []) {
			if (!known || !(await lstat(path).catch(() => null))) {
				continue;
			}
			const { text, bytes } = await readCited(path, this.#makeReading);
			const normal = normaliseText(text);
			if (hashText(normal.text) === known.fingerprint.text) {
				return {
					known,
					bytes,
					text,
					normal
				};
			}
			say(`${basename(path)} has changed since it was added.`);
		}
		throw new AtlasError(
			'no-copy',
			`The file of document ${id} is not on this machine, and its passages cannot be anchored without it.`,
			'Add it again: npm run atlas -- add FILE'
		);
	}
}
