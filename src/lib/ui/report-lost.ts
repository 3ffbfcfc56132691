/** Of the event on the window that reports a part of the page which was wanted and did not come. */
export const LOST = 'lost-part';

/** What asks for it again, and what is still under way. */
export type Lost = [again: () => unknown, coming: Promise<unknown>];

/** Reports such a part to whoever tells it. Browser only. */
export function reportLost(...detail: Lost): void {
	dispatchEvent(new CustomEvent(LOST, { detail }));
}
