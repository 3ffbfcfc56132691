/* eslint svelte/prefer-svelte-reactivity: off -- these maps are bookkeeping no page reads */
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Id } from '../../model/common.ts';
import type { SourceAnchors, SourceRef } from '../../model/compiled.ts';
import { describeMatch, describeNoMatch } from './describe-match.ts';
import type { MatchedCopy } from './match-copy.ts';
import { decodeCopy, readCopy, type CopyFile } from './read-copy.ts';
import { forgetCopies, hasRememberedCopies, recallCopies, rememberCopy } from './remembered-copies.ts';

export interface Copy extends MatchedCopy {
	name: string;
	bytes: Uint8Array;
	/** `served` with the site · `added` by the reader now · `remembered` on this device. */
	origin: 'served' | 'added' | 'remembered';
}

export interface Message {
	tone: 'good' | 'bad';
	text: string;
}

/** A folder's worth at most. */
const MOST_FILES = 100;

/**
 * The texts at hand. They are read and matched on this machine and go nowhere; they are kept only when the reader asks.
 */
export class Documents {
	readonly #atlas: Id;
	readonly #sources: readonly SourceRef[];
	readonly #root: string;
	readonly #served = new Map<Id, string>();
	#index: Promise<void> | null = null;
	readonly #loading = new Map<Id, Promise<void>>();
	readonly #anchors = new Map<Id, Promise<SourceAnchors>>();

	readonly copies = new SvelteMap<Id, Copy>();
	messages: readonly Message[] = $state.raw([]);
	isBusy = $state(false);
	isRemembering = $state(false);
	isDialogOpen = $state(false);

	/** @param root the site's base path */
	constructor(atlas: Id, sources: readonly SourceRef[], root: string) {
		this.#atlas = atlas;
		this.#sources = sources;
		this.#root = root;
	}

	/** Learns which texts the site serves and brings back remembered copies. Browser only, once. */
	start(): Promise<void> {
		this.#index ??= Promise.all([this.#readIndex(), this.#recall()]).then(() => undefined);
		return this.#index;
	}

	/** Gets a source's text if the site serves it; does nothing where it is at hand or there is none. */
	async want(source: Id): Promise<void> {
		await this.start();
		const file = this.#served.get(source);
		if (this.copies.has(source) || file === undefined) return;
		const loading = this.#loading.get(source) ?? this.#fetchServed(source, file);
		this.#loading.set(source, loading);
		await loading;
	}

	/** Reads, checks and matches files; says of each what became of it. */
	async add(files: Iterable<File>): Promise<void> {
		this.isBusy = true;
		const all = [...files];
		const messages: Message[] = all.length > MOST_FILES ? [{ tone: 'bad', text: `Only the first ${MOST_FILES} of ${all.length} files were read.` }] : [];
		for (const file of all.slice(0, MOST_FILES)) {
			const read = await readCopy(file);
			messages.push(read.ok ? await this.#place(read.file) : { tone: 'bad', text: read.message });
		}
		this.messages = messages;
		this.isBusy = false;
	}

	/** Keeps the reader's copies on this device from now on, or forgets them. */
	async setRemembering(isWanted: boolean): Promise<void> {
		this.isRemembering = isWanted;
		try {
			if (!isWanted) return await forgetCopies(this.#atlas);
			for (const [source, copy] of this.copies) if (copy.origin !== 'served') await this.#keep(source, copy);
		} catch (cause) {
			this.#reportStorage(cause);
		}
	}

	/** Puts the reader's copies out of reach, here and on the device. */
	async forget(): Promise<void> {
		for (const [source, copy] of this.copies) if (copy.origin !== 'served') this.copies.delete(source);
		await this.setRemembering(false);
		this.messages = [{ tone: 'good', text: 'Your copies are forgotten.' }];
	}

	async #readIndex(): Promise<void> {
		const response = await fetch(`${this.#root}/atlas/documents/index.json`);
		if (!response.ok) return;
		const index = (await response.json()) as { id: Id; file: string }[];
		for (const { id, file } of index) this.#served.set(id, file);
	}

	async #recall(): Promise<void> {
		try {
			if (!(await hasRememberedCopies(this.#atlas))) return;
			this.isRemembering = true;
			for (const { name, bytes } of await recallCopies(this.#atlas)) {
				const read = decodeCopy(name, bytes);
				if (read.ok) await this.#match(read.file, 'remembered');
			}
		} catch (cause) {
			this.#reportStorage(cause);
		}
	}

	async #fetchServed(source: Id, file: string): Promise<void> {
		const response = await fetch(`${this.#root}/atlas/documents/${encodeURIComponent(file)}`);
		if (!response.ok) return;
		const read = decodeCopy(file, new Uint8Array(await response.arrayBuffer()));
		if (read.ok) await this.#match(read.file, 'served', source);
	}

	async #place(file: CopyFile): Promise<Message> {
		const source = await this.#match(file, 'added');
		const copy = source === null ? undefined : this.copies.get(source.id);
		if (source === null || !copy) return { tone: 'bad', text: describeNoMatch(file.name, this.#sources) };
		if (this.isRemembering) await this.#keep(source.id, copy);
		return { tone: 'good', text: describeMatch(file.name, source, copy.located) };
	}

	/** Which source a text is a copy of; the copy is at hand from then on. */
	async #match(file: CopyFile, origin: Copy['origin'], only?: Id): Promise<SourceRef | null> {
		const { matchCopy } = await import('./match-copy.ts');
		const asked = this.#sources.filter(({ id }) => only === undefined || id === only);
		const { copy } = matchCopy(file.bytes, file.text, await Promise.all(asked.map(({ id }) => this.#loadAnchors(id))));
		const source = asked.find(({ id }) => id === copy?.located.id);
		if (!copy || !source) return null;
		this.copies.set(source.id, { ...copy, name: file.name, bytes: file.bytes, origin });
		return source;
	}

	#loadAnchors(source: Id): Promise<SourceAnchors> {
		const loaded = this.#anchors.get(source) ?? fetch(`${this.#root}/atlas/anchors/${source}.json`).then((response) => response.json() as Promise<SourceAnchors>);
		this.#anchors.set(source, loaded);
		return loaded;
	}

	async #keep(source: Id, { name, bytes }: Copy): Promise<void> {
		try {
			await rememberCopy(this.#atlas, { source, name, bytes });
		} catch (cause) {
			this.#reportStorage(cause);
		}
	}

	#reportStorage(cause: unknown): void {
		console.warn(cause);
		this.isRemembering = false;
		this.messages = [{ tone: 'bad', text: 'This device does not let the page keep copies. They stay at hand until you close it.' }];
	}
}

export const [getDocuments, setDocuments] = createContext<Documents>();
