import { randomBytes } from 'node:crypto';
import { findChanges, invertChanges } from '../../edits/differ.ts';
import { AtlasError } from '../../model/issue.ts';
import type { Change } from '../../model/proposals/change.ts';
import type { AcceptOptions, Decision, RejectReason } from '../../model/proposals/decision.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import { acceptProposal } from '../../proposals/accept/accept.ts';
import { Records } from '../../proposals/accept/records.ts';
import { nameOf } from '../../review/decided-name.ts';
import { reshapeFound, type Reshape } from '../../review/reshape.ts';
import { replayJournal, type Replayed, type Step } from '../../review/replay.ts';
import { readApart, type MakeReading } from '../document-reader.ts';
import { applyAll, completePending } from './complete-pending.ts';
import { DocumentTexts } from './document-texts.ts';
import { withCandidate } from './more-candidates.ts';
import { RecordCache, type FileChange } from './record-cache.ts';
import { demandUndecided } from './reshape-names.ts';
import { ProposalStore } from './store.ts';

const ID_LENGTH = 10;

export type Request =
	| { do: 'accept'; id: string; options: AcceptOptions }
	| { do: 'reject'; id: string; reason?: RejectReason | undefined };

type Note = ({ do: 'reshape' } & Reshape) | { do: 'apart'; events: [string, string] };

/**
 * Where decisions are taken: by a command and by the workbench alike. Each step is made whole in three parts: the
 * records are made and checked; what is decided goes into the journal with the changes it brings; the records are
 * written. Ended between two of them, it is completed by whoever opens the atlas next. One step after the other:
 * callers wait.
 */
export class Desk {
	readonly store: ProposalStore;
	readonly records: RecordCache;
	readonly texts: DocumentTexts;
	readonly #who: string | undefined;
	readonly #demandLock: () => void;
	#journal: { size: number; replayed: Replayed; damaged: readonly number[] } | null = null;

	/** @param demandLock throws where the atlas is not this process's any more */
	constructor(
		folder: string,
		who?: string,
		demandLock: () => void = () => undefined,
		makeReading: MakeReading = readApart
	) {
		this.store = new ProposalStore(folder);
		this.records = new RecordCache(folder);
		this.texts = new DocumentTexts(this.store, makeReading);
		this.#who = who;
		this.#demandLock = demandLock;
	}

	#sign(): { when: string; who?: string } {
		return { when: now(), ...(this.#who === undefined ? {} : { who: this.#who }) };
	}

	/** The journal as it stands, read again where another has added to it. */
	async replay(): Promise<Replayed> {
		const size = await this.store.journalSize();
		if (this.#journal?.size !== size) {
			const { decisions, damaged } = await this.store.readJournal();
			this.#journal = { size, replayed: replayJournal(decisions), damaged };
		}
		return this.#journal.replayed;
	}

	/** Lines of the journal that hold no decision any more, when it was read last. */
	get damagedLines(): readonly number[] {
		return this.#journal?.damaged ?? [];
	}

	/** Decides in one step; gives in words what each became. */
	async decide(requests: readonly Request[]): Promise<{ step: string; told: string[] }> {
		this.#demandLock();
		await this.records.refresh();
		const step = makeStep();
		const records = new Records(this.records.values);
		const lines: Decision[] = [];
		for (const request of requests) {
			lines.push(await this.#decideOne(request, records, { step, of: requests.length }));
		}
		await this.#commit(step, records.changed, lines);
		return { step, told: lines.map((line) => ('told' in line && line.told) || '') };
	}

	/** @param kept files as they stand before the step, where not as on the disk */
	async #decideOne(
		request: Request,
		records: Records,
		part: { step: string; of: number },
		kept?: ReadonlyMap<string, unknown>
	): Promise<Decision> {
		const { id } = request;
		const found = await this.findProposal(id);
		const head = { id, ...part, ...this.#sign() };
		if (request.do === 'reject') {
			await this.#demandNotAccepted(id);
			const { name } = nameOf(found, id, {});
			return {
				do: 'reject',
				...head,
				...(name ? { name: { ...name, candidate: null } } : {}),
				...(request.reason ? { reason: request.reason } : {})
			};
		}
		const { options } = request;
		const before = this.#contents(records);
		const chosen = await withCandidate(this, found, id, options.candidate);
		const told = acceptProposal(records, await this.texts.read(found.document), chosen, id, options);
		const changes = this.#differ(before, records, kept);
		return { do: 'accept', ...head, options, ...nameOf(found, id, options), told, changes };
	}

	/** What the files of a record stood like that were changed so far in this step. */
	#contents(records: Records): ReadonlyMap<string, unknown> {
		return new Map(records.changed.map(({ path, value }) => [path, value]));
	}

	#differ(
		before: ReadonlyMap<string, unknown>,
		records: Records,
		kept: ReadonlyMap<string, unknown> = this.records.values
	): Change[] {
		return records.changed.flatMap(({ path, value }) => {
			return findChanges(path, before.has(path) ? before.get(path) : kept.get(path), value);
		});
	}

	async #demandNotAccepted(id: string): Promise<void> {
		if ((await this.replay()).states.get(id)?.state === 'accepted') {
			throw new AtlasError(
				'accepted',
				`${id} was accepted, and its records are written.`,
				'Take that step back in the workbench, or remove those records by hand; "npm run check" names what then leads nowhere.'
			);
		}
	}

	/** Changes records that no proposal asked for, as one step; the change says in a sentence what it did. */
	async edit(change: (records: Records) => string | Promise<string>): Promise<{ step: string; told: string[] }> {
		this.#demandLock();
		await this.records.refresh();
		const step = makeStep();
		const records = new Records(this.records.values);
		const told = await change(records);
		const changes = this.#differ(new Map(), records);
		await this.#commit(step, records.changed, [{ do: 'edit', step, ...this.#sign(), told, changes }]);
		return { step, told: [told] };
	}

	/** A step that changes no record: names marked otherwise, or events found to be two. */
	async note(told: string, what: Note): Promise<{ step: string; told: string[] }> {
		this.#demandLock();
		const step = makeStep();
		if (what.do === 'reshape') {
			await this.#demandUndecided(what, 'do');
		}
		await this.#commit(step, [], [{ ...what, step, ...this.#sign(), told }]);
		return { step, told: [told] };
	}

	async #demandUndecided(reshape: Reshape, as: 'do' | 'undo'): Promise<void> {
		const found = await this.readFound(reshape.document);
		demandUndecided(found?.places ?? [], (await this.replay()).states, reshape, as);
	}

	/** Takes a step back, or does one again that was taken back. */
	async move(as: 'undo' | 'redo', id: string): Promise<Step> {
		this.#demandLock();
		await this.records.refresh();
		const { done, undone } = await this.replay();
		const step = (as === 'undo' ? done : undone).find((each) => each.id === id);
		if (!step) {
			throw new AtlasError(
				'no-step',
				as === 'undo' ? 'This step has been taken back already.' : 'This step is done already.',
				'The page shows what can be done now.'
			);
		}
		if (step.reshape) {
			await this.#demandUndecided(step.reshape, as === 'undo' ? 'undo' : 'do');
		}
		const files = applyAll(this.records.values, as === 'undo' ? invertChanges(step.changes) : step.changes, step);
		await this.#commit(id, files, [{ do: as, step: id, ...this.#sign() }]);
		return step;
	}

	/**
	 * Takes the decision on one proposal back. Where its step decides on others too, these are decided as before, in a
	 * step of their own: the journal gets both at once.
	 */
	async reopen(id: string): Promise<{ step: string; told: string[]; proposals: string[] }> {
		await this.records.refresh();
		const { states, done, decisions } = await this.replay();
		const step = done.find((each) => each.id === states.get(id)?.step);
		const others = (step?.proposals ?? []).filter((each) => each !== id && states.get(each)?.step === step?.id);
		if (!step || others.length === 0) {
			const moved = await this.move('undo', step?.id ?? '');
			return { step: moved.id, told: [moved.told], proposals: moved.proposals };
		}
		this.#demandLock();
		const undone = applyAll(this.records.values, invertChanges(step.changes), step);
		const kept = overlay(this.records.values, undone);
		const records = new Records(new Map([...kept].filter(([, value]) => value !== undefined)));
		const rest = makeStep();
		const lines: Decision[] = [{ do: 'undo', step: step.id, ...this.#sign(), instead: rest }];
		for (const request of others.flatMap((other) => requestOf(decisions.get(other)))) {
			lines.push(await this.#decideOne(request, records, { step: rest, of: others.length }, kept));
		}
		const files = overlay(new Map(undone.map(({ path, value }) => [path, value])), records.changed);
		const final = [...files].map(([path, value]) => ({ path, value }));
		const judged = this.records.demandSound(final);
		// One after the other, so that whoever completes it finds each file before a step or after it.
		await this.#commit(step.id, undone, lines);
		if (final.length > 0) {
			await this.records.write(final, judged);
			await this.store.decide({ do: 'applied', step: rest, when: now() }).catch(() => undefined);
		}
		const { name } = nameOf(await this.findProposal(id), id, {});
		const told = `“${name?.text ?? id}” alone is undecided again; the other ${others.length} stay decided`;
		return { step: rest, told: [told], proposals: step.proposals };
	}

	/**
	 * The journal first, then the records, then that they are written. What cannot be written leaves the journal as it
	 * was.
	 */
	async #commit(step: string, files: readonly FileChange[], lines: readonly Decision[]): Promise<void> {
		const judged = files.length > 0 ? this.records.demandSound(files) : null;
		const size = await this.store.journalSize();
		try {
			await this.store.decide(...lines);
			if (files.length > 0) {
				await this.records.write(files, judged);
			}
		} catch (cause) {
			await this.store.cutBack(size);
			throw cause;
		}
		if (files.length > 0) {
			// Said again by whoever opens the atlas next, where there was no room to say it.
			await this.store.decide({ do: 'applied', step, when: now() }).catch(() => undefined);
		}
	}

	/** Writes the records of what was decided and not lived to be written. */
	completePending(): Promise<void> {
		return completePending(this);
	}

	/** What was found in a document, with the names that were marked otherwise since. */
	async readFound(document: string): Promise<FoundFile | null> {
		const found = await this.store.readFound(document);
		return found && reshapeFound(found, (await this.replay()).reshapes.get(document));
	}

	async findProposal(id: string): Promise<FoundFile> {
		const found = /^[0-9a-f]{10}-/u.test(id) ? await this.readFound(id.slice(0, ID_LENGTH)) : null;
		const all = found ? [...found.places, ...found.dates, ...found.quantities, ...found.statuses] : [];
		if (!found || !all.some((proposal) => proposal.id === id)) {
			throw new AtlasError(
				'no-proposal',
				`There is no proposal ${id}.`,
				'"npm run atlas -- status DOCUMENT" lists those of a document with their ids.'
			);
		}
		return found;
	}
}

const makeStep = (): string => randomBytes(8).toString('hex');
const now = (): string => new Date().toISOString();

/** Files by path with changes laid over them. */
function overlay(files: ReadonlyMap<string, unknown>, changes: readonly FileChange[]): Map<string, unknown> {
	return new Map([...files, ...changes.map(({ path, value }) => [path, value] as const)]);
}

/** What was asked for by a line of the journal. */
function requestOf(line: Extract<Decision, { do: 'accept' | 'reject' }> | undefined): Request[] {
	if (!line) {
		return [];
	}
	const { id } = line;
	return line.do === 'accept'
		? [{ do: 'accept', id, options: line.options }]
		: [{ do: 'reject', id, reason: line.reason }];
}
