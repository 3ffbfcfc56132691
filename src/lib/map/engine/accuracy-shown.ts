import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Milliseconds after which the band of accuracy follows a selection or the pointer. */
const DELAY_MS = 60;

/** Where the bands of accuracy come from, and where they go. */
export interface Bands {
	build: () => Promise<FeatureCollection>;
	/** The same at once; `null` where what works it out has not come yet. */
	buildAtOnce: () => FeatureCollection | null;
	show: (map: MapLibreMap, bands: FeatureCollection) => void;
}

/** How well what is in focus is known, as the map shows it. */
export class AccuracyShown {
	data: FeatureCollection = { type: 'FeatureCollection', features: [] };
	readonly #bands: Bands;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How often it was asked for: only the last answer counts. */
	#asked = 0;

	constructor(bands: Bands) {
		this.#bands = bands;
	}

	/** Lets go of what is not shown yet. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#asked++;
	}

	/** A long band takes a while to work out: the click is answered first. */
	follow(map: MapLibreMap): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#showSoon(map), DELAY_MS);
	}

	/** What is moved is known as well as before, elsewhere: laid out together with it. */
	showAtOnce(map: MapLibreMap): void {
		const bands = this.#bands.buildAtOnce();
		if (bands) {
			this.stop();
			this.#set(map, bands);
		} else {
			this.#showSoon(map);
		}
	}

	/** @throws where what works it out does not come */
	async show(map: MapLibreMap): Promise<void> {
		this.stop();
		const asked = this.#asked;
		const bands = await this.#bands.build();
		if (asked === this.#asked) {
			this.#set(map, bands);
		}
	}

	/** Told as any part of the map that does not come: without it a guess would look like a survey. */
	#showSoon(map: MapLibreMap): void {
		this.show(map).catch((error: unknown) => map.fire('error', { error }));
	}

	#set(map: MapLibreMap, bands: FeatureCollection): void {
		// Even the same in place of the same would have every tile cut anew.
		if (JSON.stringify(bands) !== JSON.stringify(this.data)) {
			this.data = bands;
			this.#bands.show(map, bands);
		}
	}
}
