/** What a reader does to leave the place a link led to. */
const LEAVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Brings an element to the top of what scrolls it and keeps it there while the page still fills in above it (texts come
 * after the précis, passages after their digests), until the reader scrolls, presses or types. An element that is
 * replaced by another of the same id is followed.
 */
export class Landing {
	#stop: (() => void) | null = null;

	/** Whether a place is kept in sight now. */
	get isHeld(): boolean {
		return this.#stop !== null;
	}

	/** Lands on the element of an id, gives it the focus, and holds it. */
	hold(id: string): void {
		this.release();
		const element = document.getElementById(id);
		bringToTop(element, true);
		const scroller = element?.closest('.scroller');
		if (!scroller) {
			return;
		}
		const observer = new ResizeObserver(() => {
			// The element that had the focus may be gone with what was replaced.
			bringToTop(document.getElementById(id), document.activeElement === document.body);
		});
		for (const child of scroller.children) {
			observer.observe(child);
		}
		const release = (): void => this.release();
		for (const type of LEAVING) {
			scroller.addEventListener(type, release, { passive: true });
		}
		this.#stop = () => {
			observer.disconnect();
			for (const type of LEAVING) {
				scroller.removeEventListener(type, release);
			}
		};
	}

	release(): void {
		this.#stop?.();
		this.#stop = null;
	}
}

function bringToTop(element: HTMLElement | null, takesFocus: boolean): void {
	element?.scrollIntoView({ block: 'start' });
	if (takesFocus) {
		element?.focus({ preventScroll: true });
	}
}
