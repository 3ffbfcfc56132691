const KEY = 'passages:later-notes';

/**
 * Whether the editor's notes on what came after the documents are shown. They are at first: a status of 2015 is else
 * taken for today's. One switch hides them all, here and on the next visit.
 */
class LaterNotes {
	shown = $state(true);

	/** Takes up what was chosen before; where the browser keeps nothing, the choice holds for the visit. */
	recall(): void {
		try {
			this.shown = localStorage.getItem(KEY) !== 'hidden';
		} catch (cause) {
			console.warn(cause);
		}
	}

	toggle(): void {
		this.shown = !this.shown;
		try {
			if (this.shown) {
				localStorage.removeItem(KEY);
			} else {
				localStorage.setItem(KEY, 'hidden');
			}
		} catch (cause) {
			console.warn(cause);
		}
	}
}

export const laterNotes = new LaterNotes();
