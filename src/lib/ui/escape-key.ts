/** What closes by Escape itself, or means something else by it. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable], [role="listbox"]';

/** Whether a key press asks to close what was opened last and nothing has answered it yet. */
export function isEscape(event: KeyboardEvent): boolean {
	const { target } = event;
	const isTaken = event.defaultPrevented || (target instanceof Element && target.closest(FIELDS) !== null);
	return event.key === 'Escape' && !isTaken && !event.ctrlKey && !event.metaKey && !event.altKey;
}
