import { isJudged } from '../review/re-rank.ts';
import type { AcceptOptions, Judged } from '../model/proposals/decision.ts';
import type { Candidate } from '../model/proposals/mention.ts';
import type { QueueRow, Subject } from '../model/workbench/protocol.ts';
import type { Bench } from './bench.svelte.ts';
import { Drawing } from './drawing.svelte.ts';
import { planAlike } from './plan-alike.ts';
import { findCited } from './cite.ts';
import { Judging } from './judging.svelte.ts';
import { planNaming, type NameAction } from './naming.ts';
import type { Action, Reason } from './shortcuts.ts';
import type { Wanted } from './shown.ts';
import type { Opened } from './opened.ts';
import { findPassageHere } from './passage-here.ts';
import { tellPreview, tellReasons } from './tell-panels.ts';
import { whenOpen } from './when-open.ts';
import { listDrawable, listLikely, listPoints } from './subjects.ts';

/** What keys and buttons do. */
export class Commands {
	readonly #bench: Bench;
	/** The dialog that is open. */
	opened = $state.raw<Opened | null>(null);
	isWhyOpen = $state(false);
	isMoving = $state(false);
	/** The shape that is being drawn. */
	drawing = $state.raw<Drawing | null>(null);
	isPreviewOpen = $state(false);
	isQueueOpen = $state(false);

	constructor(bench: Bench) {
		this.#bench = bench;
		this.judging = new Judging(bench);
	}

	readonly place = $derived.by(() => {
		const { currentId, document } = this.#bench;
		return document?.places.find(({ id }) => id === currentId) ?? null;
	});
	readonly judging: Judging;
	readonly judged = $derived.by(() => this.judging.of(this.#bench.currentId));
	/** The likeliest first. */
	readonly candidates = $derived.by((): Candidate[] => this.judging.rank(this.place));
	judge(judged: Judged): void {
		this.judging.judge(this.#bench.currentId, judged);
		const [first] = this.candidates;
		this.#bench.say(first ? `Now first: ${first.name}, score ${Math.round(first.score * 100)}.` : '');
	}
	readonly likely = $derived.by((): Subject[] => {
		const { current, document, passages, subjects } = this.#bench;
		return current && current.kind !== 'place'
			? listLikely(passages, subjects, current.start, document?.paragraphs)
			: [];
	});

	/** Features that may be drawn on, those near what is looked at first. */
	readonly near = $derived.by((): Subject[] => {
		const { current, passages, subjects } = this.#bench;
		return listDrawable(subjects, passages, current);
	});

	/** Points that may be moved, the one that is looked at first. */
	readonly points = $derived.by((): Subject[] => {
		const { subjects, current, passages } = this.#bench;
		return listPoints(subjects, passages, current);
	});

	run(action: Action, event: KeyboardEvent | null = null): void {
		const bench = this.#bench;
		switch (action) {
			case 'accept':
				return void whenOpen(bench, () => this.acceptFirst());
			case 'candidate':
				return void whenOpen(bench, () => this.choose(Number(event?.key)));
			case 'reject':
				return this.askReason();
			case 'alike':
				return this.askAlike();
			case 'reopen':
				return void this.reopen();
			case 'next-open':
				return bench.goToOpen();
			case 'next':
				return bench.step(1);
			case 'previous':
				return bench.step(-1);
			case 'undo':
			case 'redo':
				return void bench.move(action);
			default:
				return this.#show(action);
		}
	}

	#show(action: Action): void {
		const bench = this.#bench;
		switch (action) {
			case 'why':
				return this.#tellWhy();
			case 'passage':
				return void this.cite();
			case 'move':
				this.isMoving = !this.isMoving;
				this.drawing = null;
				return;
			case 'draw':
				return this.draw();
			case 'preview':
				this.isPreviewOpen = !this.isPreviewOpen;
				return bench.say(tellPreview(this.isPreviewOpen));
			case 'order':
				bench.order = bench.order === 'text' ? 'name' : 'text';
				return bench.say(bench.order === 'text' ? 'In the order of the text.' : 'By name.');
			case 'split':
			case 'join':
			case 'name':
				return void whenOpen(bench, () => this.#name(action));
			case 'help':
			case 'import':
			case 'changes':
			case 'compare':
			case 'happenings':
				this.opened = { is: action };
		}
	}

	#tellWhy(): void {
		const isOpen = (this.isWhyOpen = !this.isWhyOpen);
		void whenOpen(this.#bench, () => this.#bench.say(tellReasons(isOpen, this.candidates[0])));
	}

	/** Begins where the place is that is looked at. */
	draw(): void {
		const [[first], [point]] = [this.candidates, this.points];
		const start = first ? ([first.lon, first.lat] as const) : (point?.position ?? null);
		const passage = findPassageHere(this.#bench);
		const draw = (): void => void (this.drawing = new Drawing(this.#bench, start, passage));
		this.isMoving = false;
		if (!this.drawing) {
			return this.#withDate(this.#bench.current ? [this.#bench.current] : [], draw);
		}
		this.drawing = null;
	}

	acceptFirst(): void {
		const { current } = this.#bench;
		if (!current) {
			return;
		}
		if (current.kind !== 'place') {
			document.querySelector<HTMLElement>('[data-subject]')?.focus();
			return;
		}
		const [first] = this.candidates;
		if (first) {
			this.accept(current.candidate === first.id ? {} : { candidate: first.id });
		} else {
			void this.cite(current.text);
		}
	}

	/** The candidate, or the subject, of a number. */
	choose(number: number): void {
		const { current } = this.#bench;
		if (current?.kind === 'place') {
			const candidate = this.candidates[number - 1];
			if (candidate) {
				this.accept({ candidate: candidate.id });
			}
			return;
		}
		const subject = this.likely[number - 1];
		if (subject) {
			this.accept({ subject: subject.id });
		}
	}

	accept(options: AcceptOptions): void {
		const { current } = this.#bench;
		if (!current) {
			return;
		}
		const judged = current.kind === 'place' && isJudged(this.judged) ? { judged: this.judged } : {};
		const wanted: Wanted = { row: current, do: 'accept', options: { ...options, ...judged } };
		this.#withDate([current], () => void this.#decide(wanted));
	}

	/** Asks once for each document that does not say when it was published. */
	#withDate(rows: readonly QueueRow[], go: () => void): void {
		const bench = this.#bench;
		const undated = rows.find(({ document }) => bench.published.isAsked(document))?.document;
		if (undated === undefined) {
			return go();
		}
		const title = bench.opened.documents.find(({ id }) => id === undated)?.title ?? undated;
		this.opened = {
			is: 'date',
			title,
			give: (published) => {
				bench.published.give(undated, published);
				this.opened = null;
				this.#withDate(rows, go);
			}
		};
	}

	reject(row: QueueRow, reason: Reason): void {
		this.opened = null;
		void this.#decide({ row, do: 'reject', reason });
	}

	/** What was decided before is taken back first, as a step of its own. */
	async #decide(wanted: Wanted): Promise<void> {
		const bench = this.#bench;
		const { row } = wanted;
		const before = bench.stateOf(row.id);
		if (before.state === 'accepted' && !(await bench.reopen(row.id))) {
			return;
		}
		const done = bench.decide([wanted]);
		const name = this.candidates.find(({ id }) => id === wanted.options?.candidate)?.name ?? row.value;
		const told = wanted.do === 'accept' ? `Accepted “${row.text}” as ${name}.` : `“${row.text}” left out.`;
		const { decided, rows } = bench;
		bench.goToOpen(`${told} ${decided} of ${rows.length} decided.`);
		if (!(await done)) {
			bench.go(row.id);
		}
	}

	askReason(): void {
		const { current } = this.#bench;
		if (current) {
			this.opened = { is: 'reject', row: current };
		}
	}

	async reopen(): Promise<void> {
		const bench = this.#bench;
		const { current } = bench;
		if (!current || bench.stateOf(current.id).state === 'open') {
			return bench.say('This is undecided.');
		}
		if (await bench.reopen(current.id)) {
			bench.say(`“${current.text}” is undecided again.`);
		}
	}

	/** The decision on this one for all that are called the same. */
	askAlike(): void {
		const plan = planAlike(this.#bench, this.candidates);
		if (typeof plan === 'string') {
			return this.#bench.say(plan);
		}
		const { of, alike, what, candidate } = plan;
		this.opened = {
			is: 'alike',
			of,
			alike,
			what,
			apply: (rows) => {
				this.opened = null;
				const go = (): void => void this.#applyAll(rows.map((row) => plan.wantedFor(row)));
				return candidate === null ? go() : this.#withDate(rows, go);
			}
		};
	}

	async #applyAll(wanted: readonly Wanted[]): Promise<void> {
		if (await this.#bench.decide(wanted)) {
			this.#bench.goToOpen(`Applied to ${wanted.length}, as one step.`);
		}
	}

	/** Cites what is selected; without a selection the sentence of what is looked at, or of a name to be placed. */
	cite(name = ''): Promise<void> {
		return whenOpen(this.#bench, () => this.#citeHere(name));
	}
	#citeHere(name: string): void {
		const bench = this.#bench;
		const cited = findCited(bench, name);
		if (typeof cited === 'string') {
			return bench.say(cited);
		}
		const { current, document: opened } = bench;
		const passage = (): void => {
			this.opened = { is: 'passage', ...cited };
		};
		return current && opened ? this.#withDate([{ ...current, document: opened.id }], passage) : passage();
	}

	/** Marks names otherwise than they were found. */
	#name(action: NameAction): void {
		const naming = planNaming(this.#bench, action);
		if (typeof naming === 'string') {
			return this.#bench.say(naming);
		}
		this.opened = { is: 'names', naming };
	}
}
