const KEY = 'timeline';
/** Screens with room for map and lanes together. */
const ROOMY = '(min-width: 64rem) and (min-height: 52rem)';

/** Whether the lanes of the timeline are open; remembered on this device, else as the screen has room. */
export class PanelMemory {
	isOpen = $state(false);

	restore(): void {
		const stored = this.#read();
		this.isOpen = stored === null ? matchMedia(ROOMY).matches : stored === 'open';
	}

	toggle(): void {
		this.isOpen = !this.isOpen;
		try {
			localStorage.setItem(KEY, this.isOpen ? 'open' : 'closed');
		} catch (cause) {
			console.warn('Whether the timeline is open is not remembered: this device refuses storage.', cause);
		}
	}

	#read(): string | null {
		try {
			return localStorage.getItem(KEY);
		} catch (cause) {
			console.warn('This device refuses storage.', cause);
			return null;
		}
	}
}
