import { createContext } from 'svelte';

/** What does not come to its height keeps the map no longer. */
const MAX_WAIT_MS = 10_000;

/**
 * The room that what stands around the map leaves it. The map waits for it, so that from its first frame on it keeps
 * its size.
 */
export class MapRoom {
	readonly #unsettled = new Set<string>();
	readonly #waiting: (() => void)[] = [];

	/** Says of a part of the page whether it has the height it keeps until the reader changes it. */
	settle(part: 'banner' | 'timeline', isSettled: boolean): void {
		if (isSettled) {
			this.#unsettled.delete(part);
		} else {
			this.#unsettled.add(part);
		}
		if (this.#unsettled.size === 0) {
			this.#waiting.splice(0).forEach((resolve) => resolve());
		}
	}

	async whenSettled(): Promise<void> {
		if (this.#unsettled.size > 0) {
			await new Promise<void>((resolve) => {
				this.#waiting.push(resolve);
				setTimeout(resolve, MAX_WAIT_MS);
			});
		}
	}
}

export const [getMapRoom, setMapRoom] = createContext<MapRoom>();
