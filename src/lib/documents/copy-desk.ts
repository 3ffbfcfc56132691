import { page } from '$app/state';
import { compareLocated } from '../../anchors/match/compare-located.ts';
import type { Id } from '../../model/common.ts';
import type { ServedText } from '../../model/compiled/documents.ts';
import type { AtlasMeta } from '../../model/compiled/pages.ts';
import { say } from '../../language/say.ts';
import { CancelledError } from './cancelled-error.ts';
import { Catalogue } from './catalogue.ts';
import { MAX_FILES } from './collect-files.ts';
import CopiesNotice from './CopiesNotice.svelte';
import { CopyReader } from './copy-reader.ts';
import type { CopyProgress, CopyResult, CopyTask, FindSources, MatchedCopy } from './copy-task.ts';
import { describeMatch, describeRefusal } from './describe-match.ts';
import { describeStranger } from './describe-stranger.ts';
import { DeviceStorage } from './device-storage.svelte.ts';
import { fetchServedText } from './fetch-served-text.ts';
import { bad, describeLoss, describeUnread, foldMessages, good, shortenName, type Message } from './messages.ts';

import type { Copy, Shelf } from './shelf.ts';
import { listShownDocuments } from './shown-documents.ts';

/** Files that are read one after the other. */
interface Batch {
	/** Sources that got a copy in it; the better of two copies stays. */
	matched: Set<Id>;
	/** Documents of the page on which the files were given. */
	shown: readonly Id[];
}

/** What must be known of the atlas. */
export type DeskMeta = Pick<AtlasMeta, 'id' | 'sources' | 'counts'>;

/** Reads copies and matches them in a worker on this machine. They go nowhere, and are kept only when asked. */
export class CopyDesk {
	readonly #shelf: Shelf;
	readonly #reader = new CopyReader();
	readonly #loading = new Map<Id, Promise<void>>();
	#adding: Promise<void> = Promise.resolve();
	#isCancelled = false;

	/** What shows the notice: nobody but the desk has one to give. */
	readonly Notice = CopiesNotice;
	readonly storage: DeviceStorage;
	readonly catalogue: Catalogue;

	constructor(shelf: Shelf, meta: DeskMeta) {
		this.#shelf = shelf;
		this.catalogue = new Catalogue(meta);
		this.storage = new DeviceStorage(meta.id);
	}

	/** Gets a text the site serves, once. */
	async fetchServed(served: ServedText): Promise<void> {
		const loading = this.#loading.get(served.id) ?? this.#fetchServed(served);
		this.#loading.set(served.id, loading);
		await loading;
	}

	/** Brings back what was kept on an earlier visit. */
	async recall(): Promise<void> {
		const { copies, problem } = await this.storage.recall();
		this.#shelf.notice = problem;
		for (const { source, name, bytes } of copies) {
			const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
			const result = await this.#readQuietly(name, file, source);
			if (result?.outcome === 'copy') {
				this.#put(source, {
					...result.copy,
					name,
					file,
					origin: 'remembered'
				});
			} else {
				this.#shelf.notice = describeUnread(name);
			}
		}
		this.#reader.rest();
	}

	/** Reads, recognises and matches files, one batch after the other; says of each file what became of it. */
	add(all: readonly File[]): Promise<void> {
		// The page on which they are given: the reader may go on to another meanwhile.
		const shown = this.catalogue.isParted ? listShownDocuments(page) : [];
		this.#adding = this.#adding.then(() => this.#addBatch(all, shown));
		return this.#adding;
	}

	/** Stops reading at once; what was read before stays. */
	cancel(): void {
		this.#isCancelled = true;
		this.#reader.cancel();
	}

	/** Keeps the reader's copies on this device from now on, or forgets those it keeps. */
	async setRemembering(isWanted: boolean): Promise<void> {
		const problems = [isWanted ? await this.storage.turnOn() : await this.storage.turnOff()];
		if (this.storage.isOn) {
			for (const [source, copy] of this.#shelf.copies) {
				if (copy.origin !== 'served') {
					problems.push(await this.storage.keep(source, copy.name, copy.file));
				}
			}
		}
		const messages = problems.filter(Boolean).map(bad);
		if (messages.length > 0) {
			this.#shelf.messages = messages;
		}
	}

	/** Puts one of the reader's copies out of reach, here and on the device. */
	async forget(source: Id): Promise<void> {
		const name = this.#shelf.copies.get(source)?.name ?? '';
		this.#drop([source]);
		const problem = await this.storage.forget(source);
		this.#shelf.messages = [problem ? bad(problem) : good(say('“{name}” is forgotten.', { name }))];
	}

	/** Puts all the reader's copies out of reach, here and on the device. */
	async forgetAll(): Promise<void> {
		this.#drop([...this.#shelf.copies].filter(([, { origin }]) => origin !== 'served').map(([source]) => source));
		const problem = await this.storage.turnOff();
		this.#shelf.messages = [problem ? bad(problem) : good(say('Your copies are forgotten.'))];
	}

	#put(source: Id, copy: Copy): void {
		this.#shelf.copies = new Map([...this.#shelf.copies, [source, copy]]);
	}

	#drop(sources: readonly Id[]): void {
		this.#shelf.copies = new Map([...this.#shelf.copies].filter(([source]) => !sources.includes(source)));
	}

	/** @param shown documents of the page on which they were given */
	async #addBatch(all: readonly File[], shown: readonly Id[]): Promise<void> {
		const messages: Message[] =
			all.length > MAX_FILES
				? [
						bad(
							say('Only the first {part} of {whole} files were read.', {
								part: MAX_FILES,
								whole: all.length
							})
						)
					]
				: [];
		const files = all.slice(0, MAX_FILES);
		const batch: Batch = {
			matched: new Set(),
			shown
		};
		this.#shelf.messages = [];
		this.#isCancelled = false;
		for (const [index, file] of files.entries()) {
			try {
				messages.push(...(await this.#addFile(file, index + 1, files.length, batch)));
			} catch (cause) {
				const isCancelled = cause instanceof CancelledError;
				messages.push(
					bad(
						isCancelled
							? say('Stopped: {part} of {whole} files were read.', {
									part: index,
									whole: files.length
								})
							: describeLoss(file, cause)
					)
				);
				if (isCancelled) {
					break;
				}
			}
		}
		this.#isCancelled = false;
		this.#reader.rest();
		this.#shelf.progress = null;
		this.#shelf.messages = foldMessages(messages);
	}

	async #addFile(file: File, number: number, of: number, batch: Batch): Promise<Message[]> {
		const name = shortenName(file.name);
		this.#shelf.progress = {
			number,
			of,
			name,
			stage: 'reading'
		};
		const looked = new Set<Id>();
		const find: FindSources = async (traits) => {
			const found = await this.catalogue.find(traits, batch.shown);
			found.forEach(({ id }) => looked.add(id));
			return found;
		};
		const result = await this.#read(
			name,
			file,
			this.catalogue.isParted ? find : await this.catalogue.loadAnchors(this.catalogue.all.map(({ id }) => id)),
			(progress) =>
				(this.#shelf.progress = {
					number,
					of,
					name,
					...progress
				})
		);
		if (result.outcome === 'refused') {
			return [describeRefusal(name, result)];
		}
		if (result.outcome === 'stranger') {
			return [await describeStranger(this.catalogue, name, result, looked.size)];
		}
		const held = [result.copy, ...result.also].map((one) => ({
			...result.copy,
			...one
		}));
		return (await Promise.all(held.map((copy) => this.#keepCopy(name, file, copy, batch, looked.size)))).flat();
	}

	/** Takes a copy of one source, unless this batch has a better one. */
	async #keepCopy(
		name: string,
		file: File,
		copy: MatchedCopy,
		{ matched }: Batch,
		looked: number
	): Promise<Message[]> {
		const source = await this.catalogue.name(copy.located.id);
		const { count, isParted } = this.catalogue;
		const message = describeMatch(name, source, copy, isParted ? { looked, count } : null);
		const rival = matched.has(source.id) ? this.#shelf.copies.get(source.id) : undefined;
		if (rival && compareLocated(rival.located, copy.located) <= 0) {
			return [
				{
					...message,
					details: [...message.details, say('“{name}” is the copy that is shown.', { name: rival.name })]
				}
			];
		}
		matched.add(source.id);
		this.#put(source.id, {
			...copy,
			name,
			file,
			origin: 'added'
		});
		const problem = this.storage.isOn ? await this.storage.keep(source.id, name, file) : '';
		return problem ? [message, bad(problem)] : [message];
	}

	async #read(
		name: string,
		file: Blob,
		anchors: CopyTask['anchors'],
		onProgress?: (progress: CopyProgress) => void
	): Promise<CopyResult> {
		if (this.#isCancelled) {
			throw new CancelledError('Reading was cancelled.');
		}
		return this.#reader.read(
			{
				name,
				file,
				anchors
			},
			onProgress
		);
	}

	async #fetchServed(served: ServedText): Promise<void> {
		const { id, file, pages = [] } = served;
		const text = await fetchServedText(served);
		const result = text && (await this.#readQuietly(file, text, id));
		// A reader may have given a copy of their own meanwhile: that is the one they want to read.
		if (text && result?.outcome === 'copy' && !this.#shelf.copies.has(id)) {
			this.#put(id, {
				...result.copy,
				pages,
				name: file,
				file: text,
				origin: 'served'
			});
		}
	}

	/** Reads what nobody is waiting for; a failure leaves the copy out. */
	async #readQuietly(name: string, file: Blob, id: Id): Promise<CopyResult | null> {
		try {
			return await this.#read(name, file, await this.catalogue.loadAnchors([id]));
		} catch (cause) {
			console.warn(cause);
			return null;
		}
	}
}
