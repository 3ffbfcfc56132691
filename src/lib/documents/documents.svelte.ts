/* eslint svelte/prefer-svelte-reactivity: off -- maps are replaced whole, never changed */
import { createContext } from 'svelte';
import type { Id } from '../../model/common.ts';
import type { ServedText } from '../../model/compiled/documents.ts';
import type { SourceRef } from '../../model/compiled/pages.ts';
import { say } from '../../language/say.ts';
import type { CopyDesk, DeskMeta } from './copy-desk.ts';
import { isRemembering } from './kept-ledger.ts';
import type { Message } from './messages.ts';
import { listServedTexts } from './served-texts.ts';
import type { Copy, ReadingProgress, Shelf } from './shelf.ts';

/** A document, by as much as tells whether its text is at hand. */
export type KnownSource = Pick<SourceRef, 'id' | 'openText'>;

/** The texts at hand. What reads them comes with the first; most readers never have one. */
export class Documents implements Shelf {
	readonly #meta: DeskMeta;
	/** Copies that whoever serves the site has put beside it, by document; `null` until that is known. */
	#served: ReadonlyMap<Id, ServedText> | null = $state.raw(null);
	/** Served texts that were asked for, whether they came or not. */
	#answered: ReadonlySet<Id> = $state.raw(new Set());
	#started: Promise<void> | null = null;
	#desk: Promise<CopyDesk> | null = null;

	copies: ReadonlyMap<Id, Copy> = $state.raw(new Map());
	messages: readonly Message[] = $state.raw([]);
	progress: ReadingProgress | null = $state.raw(null);
	notice = $state('');
	/** `null` until anything is asked of it. */
	desk: CopyDesk | null = $state.raw(null);
	isDialogOpen = $state(false);

	constructor(meta: DeskMeta) {
		this.#meta = meta;
	}

	/**
	 * Documents whose text is at hand: copies that were read, and texts the site serves, each fetched only when a page
	 * wants it. Where no page knows all documents, only those that were read.
	 */
	get count(): number {
		return Math.max(this.copies.size, this.#meta.sources.filter((source) => this.isAtHand(source)).length);
	}

	/** Whether a source's text was read, or comes from the site as soon as a page wants it. */
	isAtHand({ id, openText }: KnownSource): boolean {
		const isServed = this.#served !== null && (openText || this.#served.has(id));
		return this.copies.has(id) || (isServed && !this.#answered.has(id));
	}

	/** Learns which texts the site serves and brings back remembered copies. Browser only, once. */
	start(): Promise<void> {
		this.#started ??= Promise.all([this.#readIndex(), this.#recall()]).then(() => undefined);
		return this.#started;
	}

	/** Gets a source's text if the site serves it; does nothing where it is at hand or there is none. */
	async want({ id, openText }: KnownSource): Promise<void> {
		await this.start();
		const served = this.#served?.get(id) ?? (openText && { id, file: `${id}.txt` });
		if (served && !this.copies.has(id)) {
			await this.#askDesk((desk) => desk.fetchServed(served));
			this.#answered = new Set(this.#answered).add(id);
		}
	}

	/** Reads, recognises and matches files, one batch after the other; says of each file what became of it. */
	async add(files: Iterable<File>): Promise<void> {
		// At once: who gave them may empty the list.
		const all = [...files];
		if (!(await this.#askDesk((desk) => desk.add(all)))) {
			this.messages = all.map(({ name }) => ({
				tone: 'bad',
				text: say('“{name}” could not be read: the page lost its connection. Try it again alone.', { name }),
				details: []
			}));
		}
	}

	/** What reads copies and keeps them. @throws where it does not come; it is asked for again then */
	bringDesk(): Promise<CopyDesk> {
		this.#desk ??= import('./copy-desk.ts')
			.then(({ CopyDesk: Desk }) => (this.desk = new Desk(this, this.#meta)))
			.catch((cause: unknown) => {
				this.#desk = null;
				throw cause;
			});
		return this.#desk;
	}

	/** Whether it could be asked. */
	async #askDesk(ask: (desk: CopyDesk) => Promise<void>): Promise<boolean> {
		const desk = await this.bringDesk().catch((cause: unknown) => void console.warn(cause));
		await (desk && ask(desk));
		return desk !== undefined;
	}

	async #readIndex(): Promise<void> {
		this.#served = new Map((await listServedTexts()).map((served) => [served.id, served]));
	}

	/**
	 * A device that cannot even say whether it keeps anything keeps nothing: a reader who asked for nothing is told
	 * nothing.
	 */
	async #recall(): Promise<void> {
		const isKept = await isRemembering(this.#meta.id).catch((cause: unknown) => void console.warn(cause));
		if (isKept) {
			await this.#askDesk((desk) => desk.recall());
		}
	}
}

export const [getDocuments, setDocuments] = createContext<Documents>();
