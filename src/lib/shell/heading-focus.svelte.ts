import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';

/**
 * The focus goes to what the page is about, so that keys and screen readers go on from there. As of a day the page may get another
 * heading: the focus that was on the one before goes on to it. Make it while a component is set up; browser only.
 */
export class HeadingFocus {
	#heading: HTMLElement | null = null;

	constructor(filter: TimeFilter) {
		$effect(() => {
			void filter.standing;
			if (this.#heading?.isConnected === false && document.activeElement === document.body) {
				this.take();
			}
		});
	}

	/** Never to a page that keys do not go to. */
	take(): void {
		if (!document.hasFocus()) {
			return;
		}
		this.#heading = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content');
		if (this.#heading) {
			this.#heading.tabIndex = -1;
			this.#heading.focus({ preventScroll: true });
		}
	}
}
