import type { Map as MapLibreMap } from 'maplibre-gl';
import { ATLAS_SOURCE } from '../drawings/drawing.ts';

/** Says at a map's element whether the map rests: all that was asked of it is begun, and drawn. */
export class RestMark {
	#isDrawn = false;
	#isAsked = false;
	#element: Pick<HTMLElement, 'dataset'> | null = null;

	/** @param element - that says it from now on */
	attach(element: Pick<HTMLElement, 'dataset'>): void {
		this.#element = element;
		this.#say();
	}

	/** Something is asked of the map and not yet begun. */
	ask(): void {
		this.#isAsked = true;
		this.#say();
	}

	/** What was asked is begun. @param isDrawing whether anything is to be drawn for it */
	begin(isDrawing: boolean): void {
		this.#isAsked = false;
		this.#isDrawn &&= !isDrawing;
		this.#say();
	}

	/** @param isDrawn whether the map has drawn all that was begun */
	draw(isDrawn: boolean): void {
		this.#isDrawn = isDrawn;
		this.#say();
	}

	#say(): void {
		if (this.#element) {
			this.#element.dataset.idle = String(this.#isDrawn && !this.#isAsked);
		}
	}
}

/**
 * Tells a mark what a map draws, and counts at its element how often features that came were drawn whole. @param onrest
 * is called where features came since it last did: only then is more drawn than before
 */
export function watchRest(map: MapLibreMap, mark: RestMark, onrest: () => void): void {
	let [hasMore, isNew, drawn] = [false, false, 0];
	mark.attach(map.getContainer());
	map.on('sourcedata', ({ sourceId, tile }) => {
		const hasTile = sourceId === ATLAS_SOURCE && tile !== undefined;
		hasMore ||= hasTile;
		isNew ||= hasTile;
	});
	map.on('render', () => {
		mark.draw(false);
		if (isNew && map.isSourceLoaded(ATLAS_SOURCE)) {
			isNew = false;
			map.getContainer().dataset.drawn = String(++drawn);
		}
	});
	map.on('idle', () => {
		mark.draw(true);
		if (hasMore) {
			hasMore = false;
			onrest();
		}
	});
}
