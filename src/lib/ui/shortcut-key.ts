/** Whether a key press is this sign, wherever the focus is but in a field to write in. */
export function isShortcut(event: KeyboardEvent, sign: string): boolean {
	const { target } = event;
	const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
	return event.key === sign && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
}
