import { DeviceSetting } from './device-setting.svelte.ts';

/**
 * Whether the lanes of the timeline are open; folded at first, for the map is what one comes for; remembered on this
 * device.
 */
export class PanelMemory {
	readonly #setting = new DeviceSetting('timeline', ['closed', 'open']);

	readonly #isAlwaysOpen: () => boolean;

	constructor(isAlwaysOpen: () => boolean) {
		this.#isAlwaysOpen = isAlwaysOpen;
	}

	get isOpen(): boolean {
		return this.#isAlwaysOpen() || this.#setting.value === 'open';
	}

	restore(): void {
		this.#setting.recall();
	}

	toggle(): void {
		if (!this.#isAlwaysOpen()) {
			this.#setting.choose(this.isOpen ? 'closed' : 'open');
		}
	}
}
