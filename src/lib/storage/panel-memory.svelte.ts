const KEY = 'timeline';

/** Whether the lanes of the timeline are open; folded at first, for the map is what one comes for; remembered on this device. */
export class PanelMemory {
	isOpen = $state(false);

	restore(): void {
		this.isOpen = this.#read() === 'open';
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
