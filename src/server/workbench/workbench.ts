import type { z } from 'zod';
import { addPassage, movePoint } from '../../proposals/accept/edits.ts';
import { borrowedFrom } from '../../atlas/checks/borrowed-words.ts';
import { drawShape } from '../../proposals/accept/draw-shape.ts';
import { AtlasError } from '../../model/issue.ts';
import type { Candidate } from '../../model/proposals/mention.ts';
import type { ShapeRequest } from '../../model/workbench/drawing.ts';
import type {
	Answer,
	BorrowedSchema,
	DecideRequest,
	MovePointSchema,
	NewPassage,
	Notice,
	OpenedAtlas,
	OpenedDocument,
	Renaming,
	ReopenSchema,
	ShownPassage,
	Standing,
	Subject
} from '../../model/workbench/protocol.ts';
import type { DoImport } from '../../model/workbench/import.ts';
import { Imports } from '../imports/imports.ts';
import type { ReadFiles } from '../imports/read-apart.ts';
import type { Changes } from '../../model/workbench/changes.ts';
import { findChanges } from './published-state.ts';
import { Desk } from '../proposals/desk.ts';
import { FileNews } from './file-news.ts';
import type { Lock } from '../atlas-lock.ts';
import { DrawingTable } from './drawing-table.ts';
import { Geoparser } from '../../geoparsing/geoparse.ts';
import { mergeEvents } from '../../proposals/accept/merge-events.ts';
import type { CompareRequest, Comparison } from '../../model/workbench/compare.ts';
import type { Apart, Happening, Merge } from '../../model/workbench/happenings.ts';
import { findSameHappenings } from '../../review/same-happening.ts';
import { compareReviewers } from './compare-reviewers.ts';
import type { Replayed } from '../../review/replay.ts';
import { knowAtlas } from '../proposals/know-atlas.ts';
import { listMoreCandidates } from '../proposals/more-candidates.ts';
import { planReshape } from '../proposals/reshape-names.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { listPassages, listRows, openAtlas, openDocument, listSubjects, showStanding } from './show.ts';

/** How often the disk is looked at for what others changed. */
const LOOK_MS = 1500;

/**
 * The workbench of one atlas: what its page may ask for. One thing after the other, so that no two writes ever meet.
 */
export class Workbench {
	readonly desk: Desk;
	readonly who: string;
	/** What drawing asks for. */
	readonly drawing: DrawingTable;
	/** Where the preview is served, once it is. */
	preview: string | null = null;
	readonly imports: Imports;
	readonly #folder: string;
	readonly #files: FileNews;
	readonly #listeners = new Set<(notice: Notice) => void>();
	#last: Promise<unknown> = Promise.resolve();
	#look: ReturnType<typeof setInterval> | undefined;

	constructor(folder: string, who: string, lock: Lock, readFiles?: ReadFiles) {
		this.who = who;
		this.#folder = folder;
		this.desk = new Desk(folder, who, lock.demand);
		this.#files = new FileNews(this.desk, (notice) => this.#tell(notice));
		this.drawing = new DrawingTable(this.desk.records);
		this.imports = new Imports(this.desk, (work) => this.#inTurn(work), readFiles);
	}

	/** Completes what was broken off, and looks at the disk from now on. */
	async start(): Promise<void> {
		await this.desk.completePending();
		this.#files.begin();
		this.#look = setInterval(() => void this.lookForChanges(), LOOK_MS);
		this.#look.unref();
	}

	/** Ends when what is being written is written. */
	async stop(): Promise<void> {
		clearInterval(this.#look);
		await this.#last.catch(() => undefined);
		await this.drawing.close();
	}

	/** Tells a window of everything; gives back how to leave off. */
	listen(listener: (notice: Notice) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** One after the other, whatever became of the one before. */
	async #inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.catch(() => undefined).then(work);
		this.#last = turn;
		return turn;
	}

	/** Reads what others have changed, and tells the windows. */
	async lookForChanges(): Promise<void> {
		await this.#inTurn(() => this.#files.look());
	}

	#tell(notice: Notice): void {
		this.#listeners.forEach((listener) => listener(notice));
	}

	showPreview(origin: string): void {
		this.preview = origin;
		this.#tell({ of: 'preview', origin });
	}

	open(): Promise<OpenedAtlas> {
		return this.#inTurn(() => openAtlas(this.desk, this));
	}

	openDocument(id: string): Promise<OpenedDocument> {
		return openDocument(this.desk, id);
	}

	/** The passages of a document cited so far. */
	async listPassages(id: string): Promise<ShownPassage[]> {
		const known = await this.desk.store.readDocument(id);
		return known ? listPassages(this.desk, known) : [];
	}

	/** What differs from what was published last. */
	listChanges(): Promise<Changes> {
		return this.#inTurn(async () => {
			await this.desk.records.refresh();
			const { atlas } = this.desk.records.judged;
			if (!atlas) {
				throw new AtlasError(
					'bad-atlas',
					'The atlas cannot be read.',
					'Correct the faults that are told above.'
				);
			}
			return findChanges(this.#folder, atlas);
		});
	}

	/** What a claim may be about. */
	async listSubjects(): Promise<Subject[]> {
		return listSubjects(this.desk);
	}

	/** @param window the page that asks, which needs not be told what it is answered */
	decide(requests: readonly DecideRequest[], window: string | null): Promise<Answer> {
		return this.#write(window, async () => {
			await this.#demandAsSeen(requests);
			return this.desk.decide(requests);
		});
	}

	/** Takes the decision on one proposal back; others of its step stay decided. */
	reopen({ id, was }: z.infer<typeof ReopenSchema>, window: string | null): Promise<Answer> {
		return this.#write(window, async () => {
			await this.#demandAsSeen([{ id, was }]);
			return this.desk.reopen(id);
		});
	}

	async #demandAsSeen(requests: readonly { id: string; was: string | null }[]): Promise<void> {
		const { states } = await this.desk.replay();
		for (const { id, was } of requests) {
			const state = states.get(id);
			if ((state?.step ?? null) !== was) {
				throw new AtlasError(
					'decided-meanwhile',
					`This was ${state ? `${state.state}${state.who ? ` by ${state.who}` : ''}` : 'opened again'} in another window meanwhile; nothing was written over it.`,
					'The page shows it as it stands now.'
				);
			}
		}
	}

	move(as: 'undo' | 'redo', step: string, window: string | null): Promise<Answer> {
		return this.#write(window, async () => {
			const moved = await this.desk.move(as, step);
			return { step, told: [moved.told], proposals: moved.proposals };
		});
	}

	movePoint(wanted: z.infer<typeof MovePointSchema>, window: string | null): Promise<Answer> {
		return this.#edit(window, (records) => movePoint(records, wanted));
	}

	drawShape(wanted: ShapeRequest, window: string | null): Promise<Answer> {
		return this.#edit(window, async (records) => {
			const { passage } = wanted.about ?? {};
			const document = passage ? await this.desk.texts.read(passage.document) : null;
			if (document && passage) {
				const titles = [document.known.about.title?.value ?? ''];
				demandOwnWords(borrowedFrom(document.normal, passage.digest, titles));
			}
			return drawShape(records, wanted, document);
		});
	}

	addPassage(wanted: NewPassage, window: string | null): Promise<Answer> {
		return this.#edit(window, async (records) => {
			const document = await this.desk.texts.read(wanted.document);
			demandOwnWords(borrowedFrom(document.normal, wanted.digest, [document.known.about.title?.value ?? '']));
			return addPassage(records, document, wanted);
		});
	}

	/** Marks names of a document otherwise; what they may mean is looked up. */
	rename(wanted: Renaming, window: string | null): Promise<Answer> {
		return this.#write(window, async () => {
			const document = await this.desk.texts.read(wanted.document);
			const found = await this.desk.readFound(wanted.document);
			const { features } = knowAtlas(this.desk.records.judged.atlas, []);
			const geoparser = new Geoparser(readGazetteer(), features);
			const { told, reshape } = planReshape(document, found?.places ?? [], wanted, (text, marked) => {
				return geoparser.rankMarked(text, marked);
			});
			return this.desk.note(told, { do: 'reshape', ...reshape });
		});
	}

	/** What else a name may mean. */
	async listMore(id: string): Promise<Candidate[]> {
		return listMoreCandidates(this.desk, await this.desk.findProposal(id), id);
	}

	/** Two reviewers' decisions side by side. */
	compare(wanted: CompareRequest): Promise<Comparison> {
		return compareReviewers(this.desk, wanted);
	}

	/** Events that may be one happening. */
	async listHappenings(): Promise<Happening[]> {
		const { atlas } = this.desk.records.judged;
		const { apart } = await this.desk.replay();
		return atlas ? findSameHappenings({ ...atlas, apart }) : [];
	}

	merge(wanted: Merge, window: string | null): Promise<Answer> {
		return this.#edit(window, (records) => mergeEvents(records, wanted));
	}

	keepApart({ events }: Apart, window: string | null): Promise<Answer> {
		return this.#write(window, () => {
			const { atlas } = this.desk.records.judged;
			const labels = events.map((id) => atlas?.events.find((event) => event.id === id)?.label ?? id);
			const told = `${labels.map((label) => `“${label}”`).join(' and ')} are two happenings`;
			return this.desk.note(told, { do: 'apart', events });
		});
	}

	/** Does what a preview of an import shows, as one step. */
	doImport(wanted: DoImport, window: string | null): Promise<Answer> {
		return this.#write(window, () => this.imports.do(wanted));
	}

	#edit(window: string | null, change: Parameters<Desk['edit']>[0]): Promise<Answer> {
		return this.#write(window, async () => this.desk.edit(change));
	}

	/** Words of a digest that are the document's; `null` where all are the curator's. */
	async findBorrowed({ document, text }: z.infer<typeof BorrowedSchema>): Promise<{ borrowed: string | null }> {
		const { normal, known } = await this.desk.texts.read(document);
		return { borrowed: borrowedFrom(normal, text, [known.about.title?.value ?? '']) };
	}

	/** All that is proposed of a document in which a step marked names otherwise. */
	async #showRemarked({ done, undone }: Replayed, id: string): Promise<Pick<Standing, 'remarked'>> {
		const document = [...done, ...undone].find((step) => step.id === id)?.reshape?.document;
		return document === undefined
			? {}
			: { remarked: { document, rows: listRows(await this.desk.readFound(document)) } };
	}

	async #write(
		window: string | null,
		work: () => Promise<{ step: string; told: string[]; proposals?: string[] }>
	): Promise<Answer> {
		return this.#inTurn(async () => {
			await this.#files.read();
			const { step, told, proposals } = await work();
			const replayed = await this.desk.replay();
			const on =
				proposals ?? [...replayed.done, ...replayed.undone].find(({ id }) => id === step)?.proposals ?? [];
			const standing = { ...showStanding(replayed, on), ...(await this.#showRemarked(replayed, step)) };
			this.#tell({ of: 'step', window, told: told[0] ?? '', ...standing });
			return { ...standing, told, step };
		});
	}
}

function demandOwnWords(borrowed: string | null): void {
	if (borrowed !== null) {
		throw new AtlasError('borrowed-words', `“${borrowed}” stands in the document.`, 'Say it in your own words.');
	}
}
