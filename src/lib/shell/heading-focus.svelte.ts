import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';

/**
 * The focus goes to what the page is about, so that keys and screen readers go on from there. As of another day what
 * had it may be gone, as the heading of a dossier or the button that leaves the day: then too. Make it while a
 * component is set up; browser only.
 */
export class HeadingFocus {
	#last: EventTarget | null = null;

	constructor(filter: TimeFilter) {
		$effect(() => {
			const remember = ({ target }: FocusEvent): void => {
				return void (this.#last = target);
			};
			document.addEventListener('focusin', remember);
			return () => document.removeEventListener('focusin', remember);
		});
		$effect(() => {
			void filter.standing;
			if (this.#last instanceof Node && !this.#last.isConnected && document.activeElement === document.body) {
				this.take();
			}
		});
	}

	/** Never to a page that keys do not go to. */
	take(): void {
		if (!document.hasFocus()) {
			return;
		}
		const heading = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content');
		if (heading) {
			heading.tabIndex = -1;
			heading.focus({ preventScroll: true });
		}
	}
}
