import { FORM, parseAsked, type Asked, type Told } from './messages.ts';

/** The part of a window that is used here. */
export interface HostWindow {
	readonly parent: { postMessage: (message: unknown, origin: string) => void };
	addEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
	removeEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
}

/**
 * Talks with the page around an embedded one. Whoever says hello first, from the window right around, is whom it
 * answers from then on: the browser vouches for that origin. Before, it says no more than hello.
 */
export class HostLink {
	readonly #window: HostWindow;
	readonly #heed: (asked: Asked) => void;
	readonly #ready: Told & { type: 'ready' };
	#origin: string | null = null;
	/** The last of each kind, for a page that says hello later. */
	readonly #last = new Map<Told['type'], Told>();

	/** @param heed what to do with a message; a hello is answered already */
	constructor(window: HostWindow, ready: Told & { type: 'ready' }, heed: (asked: Asked) => void) {
		this.#window = window;
		this.#ready = ready;
		this.#heed = heed;
	}

	/** Listens until the function it returns is called. Does nothing in a window of its own. */
	start(): () => void {
		const { parent } = this.#window;
		if (parent === (this.#window as unknown)) {
			return () => undefined;
		}
		const listen = (event: MessageEvent): void => {
			return this.#hear(event);
		};
		this.#window.addEventListener('message', listen);
		// It says nothing of the reader: anybody may hear it.
		parent.postMessage(mark({ type: 'hello' }), '*');
		return () => this.#window.removeEventListener('message', listen);
	}

	tell(told: Told): void {
		this.#last.set(told.type, told);
		this.#post(told);
	}

	#hear({ source, origin, data }: MessageEvent): void {
		const asked = parseAsked(data);
		if (source !== (this.#window.parent as unknown) || asked === null) {
			return;
		}
		if (this.#origin === null && asked.type === 'hello' && origin !== 'null') {
			this.#origin = origin;
		}
		if (origin !== this.#origin) {
			return;
		}
		if (asked.type === 'hello') {
			[this.#ready, ...this.#last.values()].forEach((told) => this.#post(told));
		} else {
			this.#heed(asked);
		}
	}

	#post(told: Told): void {
		if (this.#origin !== null) {
			this.#window.parent.postMessage(mark(told), this.#origin);
		}
	}
}

const mark = (told: Told): Told & { passages: number } => {
	return { passages: FORM, ...told };
};
