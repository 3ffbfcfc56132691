import { SvelteMap } from 'svelte/reactivity';
import { Confidences } from '../review/how-sure.ts';
import type { QueueRow, ShownStep, Standing } from '../model/workbench/protocol.ts';
import { indexRows, listChanged, splitRows } from './order.ts';
import { OPEN, type Shown } from './shown.ts';

/** What is proposed, how each stands, and what can be taken back. */
export class Standings {
	rows = $state.raw<readonly QueueRow[]>([]);
	/** How each proposal stands; all are in it, so that each is followed by itself. */
	readonly states: SvelteMap<string, Shown>;
	decided = $state(0);
	undo = $state.raw<ShownStep | null>(null);
	redo = $state.raw<ShownStep | null>(null);
	readonly #confidences = new Confidences();
	readonly #byId = $derived.by(() => indexRows(this.rows));

	constructor(rows: readonly QueueRow[]) {
		this.rows = rows;
		this.states = new SvelteMap(rows.map(({ id }) => [id, OPEN]));
		rows.forEach(({ confidence }) => this.#confidences.add(confidence));
	}

	stateOf(id: string): Shown {
		return this.states.get(id) ?? OPEN;
	}
	rowOf(id: string): QueueRow | undefined {
		return this.#byId.get(id);
	}

	/** Share of the undecided that is expected to be right, and how many to look at for 99 in a hundred. */
	readonly rest = $derived.by(() => {
		const open = this.rows.length - this.decided;
		return {
			open,
			expected: this.#confidences.expected,
			toLook: this.#confidences.countToReach(0.99)
		};
	});

	stand({ states, undo, redo, remarked }: Standing): void {
		if (remarked) {
			this.#replace(remarked.document, remarked.rows);
		}
		for (const [id, state] of Object.entries(states)) {
			this.set(id, state ?? OPEN);
		}
		this.undo = undo;
		this.redo = redo;
	}

	/** All as it stands now, whatever stood before. */
	standAnew(standing: Standing, rows: readonly QueueRow[]): void {
		listChanged(this.rows, rows).forEach(([document, fresh]) => this.#replace(document, fresh));
		this.rows.forEach(({ id }) => this.set(id, OPEN));
		this.stand(standing);
	}

	/** What is proposed of one document is another from now on; what is proposed as before stands as before. */
	#replace(document: string, fresh: readonly QueueRow[]): void {
		const { gone, others, place } = splitRows(this.rows, document, fresh);
		for (const { id, confidence } of gone) {
			this.set(id, OPEN);
			this.#confidences.add(confidence, -1);
			this.states.delete(id);
		}
		for (const { id, confidence } of fresh.filter((row) => !this.states.has(row.id))) {
			this.#confidences.add(confidence);
			this.states.set(id, OPEN);
		}
		this.rows = [...others.slice(0, place), ...fresh, ...others.slice(place)];
	}

	set(id: string, shown: Shown): void {
		const [before, row] = [this.states.get(id), this.rowOf(id)];
		if (!before || !row) {
			return;
		}
		const change = Number(before.state === 'open') - Number(shown.state === 'open');
		if (change !== 0) {
			this.#confidences.add(row.confidence, -change);
			this.decided += change;
		}
		this.states.set(id, shown);
	}
}
