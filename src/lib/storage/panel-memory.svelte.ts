import { DeviceSetting } from './device-setting.svelte.ts';

/** Whether the lanes of the timeline are open; folded at first, for the map is what one comes for; remembered on this device. */
export class PanelMemory {
	readonly #setting = new DeviceSetting('timeline', ['closed', 'open']);

	get isOpen(): boolean {
		return this.#setting.value === 'open';
	}

	restore(): void {
		this.#setting.recall();
	}

	toggle(): void {
		this.#setting.choose(this.isOpen ? 'closed' : 'open');
	}
}
