/** Of the event on the window that reports a part of the page which was wanted and did not come. */
export const LOST = 'lost-part';

/** Reports such a part to whoever tells it, with what asks for it again. Browser only. */
export function reportLost(again: () => unknown): void {
	dispatchEvent(new CustomEvent(LOST, { detail: again }));
}
