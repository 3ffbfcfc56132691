import { joinWords, say, sayCompiled } from '../../language/say.ts';
import { tick } from 'svelte';
import type { Id } from '../../model/common.ts';
import { isLetterForText } from '../state/letter-key.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { ReadMention } from './build-reading.ts';
import { formatCount } from '../../wording/counts.ts';

/**
 * The mention one step on, round and round; with none open the first that begins at `from` or after it, or before it.
 */
export function stepMention(
	mentions: readonly ReadMention[],
	current: number | null,
	step: 1 | -1,
	from: number
): ReadMention | null {
	const index = mentions.findIndex(({ start }) => start === current);
	if (index >= 0) {
		return mentions[(index + step + mentions.length) % mentions.length] ?? null;
	}
	const next =
		step === 1 ? mentions.find(({ start }) => start >= from) : mentions.findLast(({ start }) => start < from);
	return next ?? mentions.at(step === 1 ? 0 : -1) ?? null;
}

/** Follows one feature through a document: by clicks on its names, by buttons, and by `n` and `p`. */
export class MentionStepper {
	readonly #view: ViewState;
	readonly #mentionsOf: (id: Id) => readonly ReadMention[];
	readonly #titleOf: (id: Id) => string;
	readonly #from: () => number;
	readonly #onstep: () => void;
	#start: number | null = $state(null);

	/** What a screen reader is told after a step. */
	said = $state('');

	/** Mentions of the feature followed; empty while none is. */
	readonly mentions = $derived.by(() => (this.#view.with === null ? [] : this.#mentionsOf(this.#view.with)));
	/** From 0; −1 with none open. */
	readonly index = $derived.by(() => this.mentions.findIndex(({ start }) => start === this.#start));

	/**
	 * @param from where the reader is, in the normal text
	 * @param onstep before the text is moved
	 */
	constructor(
		view: ViewState,
		document: {
			mentionsOf: (id: Id) => readonly ReadMention[];
			titleOf: (id: Id) => string;
			from: () => number;
			onstep: () => void;
		}
	) {
		this.#view = view;
		this.#mentionsOf = document.mentionsOf;
		this.#titleOf = document.titleOf;
		this.#from = document.from;
		this.#onstep = document.onstep;
	}

	/** Takes a feature to follow; the map flies to it. */
	follow(id: Id | null, start: number | null = null): void {
		this.#view.with = id;
		this.#start = start;
		if (id === null) {
			return;
		}
		this.#view.cameraTarget = {
			by: 'fly',
			ids: [id]
		};
		const count = this.mentions.length;
		this.said = start === null ? `${this.#titleOf(id)}: ${formatCount(count, 'mention')}` : this.#describe();
	}

	step(by: 1 | -1): void {
		void this.open(stepMention(this.mentions, this.#start, by, this.#from()));
	}

	/** Brings a mention into sight and gives it the focus. */
	async open(mention: ReadMention | null): Promise<void> {
		if (!mention) {
			return;
		}
		if (this.#view.with !== mention.id) {
			this.follow(mention.id);
		}
		this.#start = mention.start;
		this.said = this.#describe();
		await tick();
		const element = document.querySelector<HTMLElement>(`[data-mention="${mention.start}"]`);
		element?.scrollIntoView({ block: 'center' });
		element?.focus({ preventScroll: true });
		this.#onstep();
	}

	#describe(): string {
		const mention = this.mentions[this.index];
		if (!mention) {
			return '';
		}
		const words = say('{title}: mention {part} of {whole}', {
			title: this.#titleOf(mention.id),
			part: this.index + 1,
			whole: this.mentions.length
		});
		return mention.locator === '' ? words : joinWords(words, sayCompiled(mention.locator));
	}

	/** For `keydown` on the document; `true` where the key was for it. */
	pressKey(event: KeyboardEvent): boolean {
		if (this.mentions.length === 0 || !isLetterForText(event, ['n', 'p'])) {
			return false;
		}
		event.preventDefault();
		this.step(event.key === 'n' ? 1 : -1);
		return true;
	}
}
