import { createContext } from 'svelte';
import type {
	Answer,
	Notice,
	OpenedAtlas,
	OpenedDocument,
	QueueRow,
	ShownPassage,
	ShownStep,
	Standing,
	Subject
} from '../model/workbench/protocol.ts';
import { ApiError, type Api } from './api.ts';
import { tellFiles } from './files-told.ts';
import { describeRow, indexPositions, listInOrder, tellStep, type Order } from './order.ts';
import { Published } from './published.ts';
import { buildRequest, showWanted, type Shown, type Wanted } from './shown.ts';
import { Standings } from './standings.svelte.ts';

/** Milliseconds. */
const REST_MS = 200;

/** The one state of the page. What a keystroke changes is read by what shows that proposal, and by nothing else. */
export class Bench {
	readonly api: Api;
	readonly opened: OpenedAtlas;
	readonly #standings: Standings;
	readonly published: Published;

	order = $state<Order>('text');
	filter = $state('');
	currentId = $state<string | null>(null);
	document = $state.raw<OpenedDocument | null>(null);
	/** Passages of the document cited so far, as they stand. */
	passages = $state.raw<readonly ShownPassage[]>([]);
	subjects = $state.raw<readonly Subject[]>([]);
	faults = $state.raw<readonly string[]>([]);
	preview = $state.raw<string | null>(null);
	/** Read out by screen readers, and shown in the bar. */
	said = $state('');
	trouble = $state.raw<{ message: string; remedy: string } | null>(null);
	saving = $state(0);
	isServerThere = $state(true);
	#queue: Promise<unknown> = Promise.resolve();
	/** The document that is being read, or was last. */
	#opening: Promise<void> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(api: Api, opened: OpenedAtlas) {
		this.api = api;
		this.opened = opened;
		this.#standings = new Standings(opened.queue);
		this.published = new Published(opened.documents);
		[this.faults, this.preview] = [opened.faults, opened.preview];
		this.#standings.stand(opened);
	}

	get rows(): readonly QueueRow[] {
		return this.#standings.rows;
	}
	get decided(): number {
		return this.#standings.decided;
	}
	get undo(): ShownStep | null {
		return this.#standings.undo;
	}
	get redo(): ShownStep | null {
		return this.#standings.redo;
	}
	get rest(): Standings['rest'] {
		return this.#standings.rest;
	}

	/** Indices of the rows the queue shows, in its order. */
	readonly listed = $derived.by(() => listInOrder(this.rows, this.order, this.filter));
	readonly #positions = $derived.by(() => indexPositions(this.rows, this.listed));
	readonly current = $derived.by(() => (this.currentId === null ? null : (this.rowOf(this.currentId) ?? null)));
	readonly position = $derived(this.#positions.get(this.currentId ?? '') ?? -1);

	stateOf(id: string): Shown {
		return this.#standings.stateOf(id);
	}
	rowOf(id: string): QueueRow | undefined {
		return this.#standings.rowOf(id);
	}
	rowAt(position: number): QueueRow | undefined {
		const index = this.listed[position];
		return index === undefined ? undefined : this.rows[index];
	}

	/** Goes to a proposal and has its document opened. */
	go(id: string | null | undefined): void {
		const row = id ? this.rowOf(id) : undefined;
		if (!row) {
			return;
		}
		this.currentId = row.id;
		if (this.document?.id !== row.document) {
			void this.openDocument(row.document);
		}
	}
	step(by: 1 | -1): void {
		const row = this.rowAt(this.position + by);
		if (row) {
			this.go(row.id);
			this.say(describeRow(row, this.stateOf(row.id).state));
		}
	}
	/** The next that is undecided, round by the first; `null` where none is left. */
	findOpen(): QueueRow | null {
		const count = this.listed.length;
		for (let more = 1; more <= count; more++) {
			const row = this.rowAt((this.position + more) % count);
			if (row && this.stateOf(row.id).state === 'open') {
				return row;
			}
		}
		return null;
	}
	goToOpen(before = ''): void {
		const row = this.findOpen();
		if (row) {
			this.go(row.id);
		}
		const after = row ? `Next: ${describeRow(row, this.stateOf(row.id).state)}` : 'All that is listed is decided.';
		this.say(`${before} ${after}`.trim());
	}

	say(words: string): void {
		// The same words twice are two messages: a space more makes them so for a screen reader.
		this.said = words === this.said ? `${words}\u00a0` : words;
	}

	openDocument(id: string): Promise<void> {
		return (this.#opening = this.#read(id));
	}
	async #read(id: string): Promise<void> {
		try {
			const document = await this.api.get<OpenedDocument>(`document/${id}`);
			if ((this.current?.document ?? id) === id) {
				[this.document, this.passages] = [document, document.passages];
			}
		} catch (cause) {
			this.fail(cause);
		}
	}
	/** Whether the document of what is looked at is the one that is shown. */
	get isCurrentOpen(): boolean {
		return !this.current || this.document?.id === this.current.document;
	}
	/** Comes once the document of what is looked at is open, and as it is after the last step. */
	async openCurrent(): Promise<void> {
		await this.#opening;
		if (this.current && !this.isCurrentOpen) {
			await this.openDocument(this.current.document);
		}
	}
	/** What may be spoken of and the passages cited so far; the text and what is proposed of it stay as they are. */
	async refreshRecords(): Promise<void> {
		const id = this.document?.id;
		try {
			this.subjects = await this.api.get<Subject[]>('subjects');
			const passages = id === undefined ? [] : await this.api.get<ShownPassage[]>(`passages/${id}`);
			if (this.document?.id === id) {
				this.passages = passages;
			}
		} catch (cause) {
			this.fail(cause);
		}
	}
	/** Once the keys rest: reading the records again after each would keep the next one waiting. */
	#refreshSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.refreshRecords(), REST_MS);
	}

	/** Decides at once for the eye, then on the disk; what the disk refuses is shown as it was, with the reason. */
	decide(wanted: readonly Wanted[]): Promise<boolean> {
		const before = wanted.map(({ row }) => [row.id, this.stateOf(row.id)] as const);
		const requests = wanted.map((each) => {
			return buildRequest(each, this.stateOf(each.row.id), this.published.optionsFor(each.row.document));
		});
		wanted.forEach((each) => this.#standings.set(each.row.id, showWanted(each)));
		return this.#write('decide', () => ({ requests }), before);
	}

	move(as: 'undo' | 'redo'): Promise<boolean> {
		// What the last step is, only its turn knows: steps before it may still be written.
		return this.#write(as, () => {
			const step = as === 'undo' ? this.undo : this.redo;
			return step && { step: step.id };
		}).then((isDone) => {
			const told = as === 'undo' ? this.redo : this.undo;
			if (isDone && told) {
				this.go(told.proposal);
				const what = tellStep(told, this.rowOf(told.proposal ?? ''));
				this.say(`${as === 'undo' ? 'Taken back' : 'Done again'}: ${what}.`);
			}
			return isDone;
		});
	}

	/** Takes the decision on one proposal back, and on this alone, whatever came after it. */
	reopen(id: string): Promise<boolean> {
		return this.#write('reopen', () => {
			const shown = this.stateOf(id);
			return shown.state !== 'open' && shown.step !== null ? { id, was: shown.step } : null;
		});
	}

	/** Comes once the page shows the records as they stand after it. */
	async edit(
		name: 'passage' | 'point' | 'shape' | 'import' | 'names' | 'merge' | 'apart',
		body: unknown
	): Promise<boolean> {
		const isDone = await this.#write(name, () => body);
		if (isDone) {
			await this.refreshRecords();
		}
		return isDone;
	}

	/** One after the other. */
	#write(name: string, build: () => unknown, before: readonly (readonly [string, Shown])[] = []): Promise<boolean> {
		this.saving++;
		const turn = this.#queue.then(async () => {
			try {
				const body = build();
				if (body === null) {
					this.say(name === 'redo' ? 'There is nothing to do again.' : 'There is nothing to take back.');
					return false;
				}
				this.#take(await this.api.post<Answer>(name, body));
				this.trouble = null;
				return true;
			} catch (cause) {
				before.forEach(([id, shown]) => this.#standings.set(id, shown));
				this.fail(cause);
				return false;
			} finally {
				this.saving--;
			}
		});
		this.#queue = turn;
		return turn;
	}

	#take(answer: Answer): void {
		this.#stand(answer);
		this.#refreshSoon();
	}

	/** Where names are marked otherwise, the document is read again, and who stood on one that is gone stands on the next. */
	#stand(standing: Standing): void {
		const { position } = this;
		this.#standings.stand(standing);
		if (standing.remarked?.document === this.document?.id && this.document) {
			void this.openDocument(this.document.id);
		}
		if (this.currentId !== null && !this.current) {
			this.go(this.rowAt(Math.min(Math.max(0, position), this.listed.length - 1))?.id);
		}
	}

	fail(cause: unknown): void {
		const failure = { message: `This failed: ${String(cause)}`, remedy: 'Reload the page.' };
		const { message, remedy } = cause instanceof ApiError ? cause : failure;
		this.trouble = { message, remedy };
		this.say(`${message} ${remedy}`);
	}

	/** What happened in another window or beside the workbench. */
	hear(notice: Notice): void {
		if (notice.of === 'files') {
			this.faults = notice.faults;
			this.say(tellFiles(notice));
			void this.refreshRecords();
		} else if (notice.of === 'preview') {
			this.preview = notice.origin;
		} else if (notice.window !== this.api.window) {
			this.#stand(notice);
			this.say(`In another window: ${notice.told}.`);
			void this.refreshRecords();
		}
	}

	/** After the server was gone: all as it stands now. */
	async catchUp(): Promise<void> {
		try {
			const opened = await this.api.get<OpenedAtlas>('atlas');
			this.#standings.standAnew(opened, opened.queue);
			this.faults = opened.faults;
			await this.refreshRecords();
		} catch (cause) {
			this.fail(cause);
		}
	}
}

export const [getBench, setBench] = createContext<Bench>();
