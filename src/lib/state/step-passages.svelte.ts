import { tick } from 'svelte';
import type { Id } from '../../model/common.ts';
import { Landing } from './landing.ts';
import { isLetterForText } from './letter-key.ts';
import { passageAnchor } from './link.ts';
import type { ViewState } from './view-state.svelte.ts';

/** The passage one step on; stops at either end. With none open, the first or the last. */
export function stepPassage(order: readonly Id[], current: Id | null, step: 1 | -1): Id | null {
	const index = current === null ? -1 : order.indexOf(current);
	if (index < 0) {
		return (step === 1 ? order[0] : order.at(-1)) ?? null;
	}
	return order[Math.min(order.length - 1, Math.max(0, index + step))] ?? null;
}

/** Opens passages one after the other: by buttons, by `n` and `p`, and as the address says. */
export class PassageStepper {
	readonly #view: ViewState;
	readonly #order: () => readonly Id[];
	readonly #landing = new Landing();
	/** Passage last brought into sight, so that the address moves the page only when it names another. */
	#inSight: Id | null = null;

	/** From 0; −1 with none open. */
	readonly index = $derived.by(() => (this.#view.passage === null ? -1 : this.#order().indexOf(this.#view.passage)));

	/** @param order ids of the page's passages in reading order. Call while a component is set up. */
	constructor(view: ViewState, order: () => readonly Id[]) {
		this.#view = view;
		this.#order = order;
		$effect(() => {
			if (view.passage === null) {
				this.#inSight = null;
			} else if (view.passage !== this.#inSight && order().includes(view.passage)) {
				void this.open(view.passage);
			}
		});
		$effect(() => () => this.#landing.release());
	}

	/** Brings a passage into sight and gives it the focus. */
	async open(id: Id | null): Promise<void> {
		if (id === null) {
			return;
		}
		this.#inSight = id;
		this.#view.passage = id;
		await tick();
		this.#landing.hold(passageAnchor(id));
	}

	/** Whether the open passage is kept in sight: the reader has done nothing since it was opened. */
	get isHeld(): boolean {
		return this.#landing.isHeld;
	}

	step(by: 1 | -1): void {
		void this.open(stepPassage(this.#order(), this.#view.passage, by));
	}

	/** For `keydown` on the document: `n` and `p` while no field has the focus. */
	readonly pressKey = (event: KeyboardEvent): void => {
		if (isLetterForText(event, ['n', 'p'])) {
			event.preventDefault();
			this.step(event.key === 'n' ? 1 : -1);
		}
	};
}
