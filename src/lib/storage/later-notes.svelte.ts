import { createContext } from 'svelte';
import { DeviceSetting } from './device-setting.svelte.ts';

/**
 * Whether the editor's notes on what came after the documents are shown. They are at first: a status of 2015 is else
 * taken for today's. One switch hides them all, here and on the next visit.
 */
export class LaterNotes {
	readonly #setting = new DeviceSetting('passages:later-notes', ['shown', 'hidden']);

	get areShown(): boolean {
		return this.#setting.value === 'shown';
	}

	/** Takes up what was chosen before. Browser only. */
	recall(): void {
		this.#setting.recall();
	}

	toggle(): void {
		this.#setting.choose(this.areShown ? 'hidden' : 'shown');
	}
}

export const [getLaterNotes, setLaterNotes] = createContext<LaterNotes>();
