/** Keys with a meaning of their own in a field, a list, a dialog or the map's menus. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable], [role="listbox"]';

/**
 * Whether a key press is one of these letters, meant for the text: nothing else has the focus, or something in the text
 * or the map beside it has. Never while a field or a dialog does, nor with a modifier held.
 */
export function isLetterForText(event: KeyboardEvent, letters: readonly string[]): boolean {
	const { target } = event;
	if (event.ctrlKey || event.metaKey || event.altKey || !letters.includes(event.key)) {
		return false;
	}
	if (!(target instanceof Element) || target.closest(FIELDS) !== null) {
		return false;
	}
	return target === document.body || target.closest('#content, #map') !== null;
}
