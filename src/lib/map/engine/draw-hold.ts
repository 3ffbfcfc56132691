import type { Map as MapLibreMap } from 'maplibre-gl';

/** Milliseconds after which the map draws again, whether the text came or not. */
const MAX_HOLD_MS = 800;

type Held = Pick<MapLibreMap, 'triggerRepaint' | 'on'>;

/**
 * Keeps a map from drawing between a click on it and the text the click brings: what the pointer lit up can wait for
 * that.
 */
export class DrawHold {
	readonly #map: Held;
	#isWanted = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param isPointed - whether the pointer is on something a click would open: then it waits from the press on,
	 * unless the press becomes a drag
	 */
	constructor(map: Held, isPointed: () => boolean) {
		this.#map = map;
		map.on('mousedown', () => {
			if (isPointed()) {
				this.hold();
			}
		});
		map.on('mousemove', () => this.release());
	}

	/** A map that loads has its own order of drawing, and keeps it. */
	hold(): void {
		clearTimeout(this.#timer);
		if (this.#timer === undefined && Object.hasOwn(this.#map, 'triggerRepaint')) {
			return;
		}
		this.#isWanted &&= this.#timer !== undefined;
		this.#map.triggerRepaint = () => {
			this.#isWanted = true;
		};
		this.#timer = setTimeout(() => this.release(), MAX_HOLD_MS);
	}

	release(): void {
		if (this.#timer === undefined) {
			return;
		}
		clearTimeout(this.#timer);
		this.#timer = undefined;
		Reflect.deleteProperty(this.#map, 'triggerRepaint');
		if (this.#isWanted) {
			this.#map.triggerRepaint();
		}
	}
}
