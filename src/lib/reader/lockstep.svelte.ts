import type { Attachment } from 'svelte/attachments';
import type { Id } from '../../model/common.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

const KEY = 'passages:map-follows';
/** A reader who leafs past a paragraph within this time does not read it. */
const QUIET_MS = 80;
/** The line at which one reads, as a share of the height: the paragraph across it is the one being read. */
const LINE = '-30% 0px -69% 0px';
const SCROLL_KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ', 'n', 'p'];

/**
 * Keeps the map with the text: the paragraph being read brings its places forward, and the map to them, whenever they
 * are others than before. Only the reader's own scrolling moves the map, never a page that opens or comes back.
 */
export class Lockstep {
	readonly #view: ViewState;
	readonly #placesOf: (paragraph: string) => readonly Id[];
	readonly #keys = new WeakMap<Element, string>();
	#observer: IntersectionObserver | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isScrolling = false;
	#place: string | null = null;
	#followed = '';

	/** Whether the map follows the text; remembered on this device. */
	isOn = $state(true);
	/** Paragraph being read. */
	current: string | null = $state(null);

	/** @param placesOf features of a paragraph. Call while a component is set up. */
	constructor(view: ViewState, placesOf: (paragraph: string) => readonly Id[]) {
		this.#view = view;
		this.#placesOf = placesOf;
		$effect(() => {
			this.isOn = recall();
			const press = ({ key }: KeyboardEvent): void => {
				return void (this.#isScrolling ||= SCROLL_KEYS.includes(key));
			};
			document.addEventListener('keydown', press);
			return () => {
				document.removeEventListener('keydown', press);
				clearTimeout(this.#timer);
				this.#observer?.disconnect();
				view.reading = [];
			};
		});
		$effect(() => {
			view.reading = this.isOn && this.current !== null ? this.#placesOf(this.current) : [];
		});
	}

	/** For each paragraph's element. */
	watch(key: string): Attachment<HTMLElement> {
		return (element) => {
			const observer = (this.#observer ??= this.#observe(element));
			this.#keys.set(element, key);
			observer.observe(element);
			return () => observer.unobserve(element);
		};
	}

	toggle(): void {
		this.isOn = !this.isOn;
		this.#followed = '';
		// What was about to be followed is not, once the reader says no.
		clearTimeout(this.#timer);
		remember(this.isOn);
		if (this.isOn) {
			this.#follow();
		}
	}

	/** The element of the paragraph being read, once the reader has scrolled there. */
	get paragraphRead(): string | null {
		return this.#isScrolling ? this.#place : null;
	}

	/** The text moves by itself next, to where the map looks already: it need not follow. */
	pause(): void {
		this.#isScrolling = false;
		clearTimeout(this.#timer);
	}

	#observe(element: Element): IntersectionObserver {
		const root = element.closest('.scroller');
		for (const type of ['wheel', 'touchmove', 'pointerdown'] as const) {
			root?.addEventListener(type, () => (this.#isScrolling = true), { passive: true });
		}
		return new IntersectionObserver(
			(entries) => {
				if (entries.some(({ target, isIntersecting }) => !isIntersecting && target.id === this.#place)) {
					this.#place = null;
				}
				const read = entries.findLast(({ isIntersecting }) => isIntersecting);
				if (read) {
					this.#place = read.target.id || null;
					this.#read(this.#keys.get(read.target) ?? null);
				}
			},
			{ root, rootMargin: LINE }
		);
	}

	#read(key: string | null): void {
		if (key === this.current) {
			return;
		}
		this.current = key;
		clearTimeout(this.#timer);
		if (this.isOn && this.#isScrolling) {
			this.#timer = setTimeout(() => this.#follow(), QUIET_MS);
		}
	}

	#follow(): void {
		const ids = this.current === null ? [] : this.#placesOf(this.current);
		const followed = [...ids].sort().join(' ');
		if (ids.length === 0 || followed === this.#followed) {
			return;
		}
		this.#followed = followed;
		this.#view.cameraTarget = { by: 'follow', ids };
	}
}

function recall(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch (cause) {
		console.warn('This device remembers no settings.', cause);
		return true;
	}
}

function remember(isOn: boolean): void {
	try {
		localStorage.setItem(KEY, isOn ? 'on' : 'off');
	} catch (cause) {
		console.warn('This device remembers no settings.', cause);
	}
}
