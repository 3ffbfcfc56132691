/** Milliseconds after which work is done in a page that is not painted, as in a hidden tab. */
const MAX_WAIT_MS = 250;
/** Milliseconds in which a frame reaches the screen: until then the map must not take the processor from it. */
const FRAME_MS = 16;

/**
 * Work for the map that waits until what the page shows now is painted: a frame of the map takes many times as long as
 * a text, and the reader who clicked waits for the text. Browser only.
 */
export class PaintQueue {
	#works: (() => void)[] = [];
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #onwait: () => void;
	readonly #update: () => void;

	/**
	 * @param onwait - called when something begins to wait
	 * @param update - called before what waited is done: where the map flies to must be on it by then
	 */
	constructor(onwait: () => void, update: () => void) {
		this.#onwait = onwait;
		this.#update = update;
	}

	/**
	 * Does work after the next paint, in the order it was put, once the map is up to date; to bring it up to date is
	 * work enough.
	 */
	put(work: () => void = () => undefined): void {
		this.#works.push(work);
		if (this.#works.length > 1) {
			return;
		}
		this.#onwait();
		this.#timer = setTimeout(() => this.flush(), MAX_WAIT_MS);
		this.#frame = requestAnimationFrame(() => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.flush(), FRAME_MS);
		});
	}

	/** Does at once what still waits. */
	flush(): void {
		const works = this.#works;
		this.clear();
		if (works.length === 0) {
			return;
		}
		this.#update();
		for (const work of works) {
			work();
		}
	}

	/** Forgets what still waits. */
	clear(): void {
		clearTimeout(this.#timer);
		cancelAnimationFrame(this.#frame);
		this.#works = [];
	}
}
