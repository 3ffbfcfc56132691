import type { Attachment } from 'svelte/attachments';

/** Air between the bar and what is brought below it, pixels. */
const AIR = 8;

/**
 * For a bar that stays at the top of what scrolls: whatever is brought into sight there stops below it, however high it
 * is.
 */
export const keepsClearOfBar: Attachment<HTMLElement> = (bar) => {
	const scroller = bar.closest<HTMLElement>('.scroller');
	if (!scroller) {
		return;
	}
	const observer = new ResizeObserver(() => {
		scroller.style.scrollPaddingTop = `${bar.offsetHeight + AIR}px`;
	});
	observer.observe(bar);
	return () => {
		observer.disconnect();
		scroller.style.scrollPaddingTop = '';
	};
};
