import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { COVERS_SOURCE } from '../drawings/drawing.ts';
import { NO_COVERS, type Covers } from './covers.ts';

/** Keeps what stands over a map, as places of the map, in step with what the map was told of it. */
export class CoversShown {
	#data: Covers = NO_COVERS;
	/** What the style in use was told. */
	#told: Covers = NO_COVERS;

	/** The same again costs nothing. @returns whether it is something else */
	set(covers: Covers): boolean {
		const isOther = JSON.stringify(covers) !== JSON.stringify(this.#data);
		this.#data = isOther ? covers : this.#data;
		return isOther;
	}

	/** For a new style, which is told with it. */
	takeForStyle(): Covers {
		return (this.#told = this.#data);
	}

	/** Tells a map whose style stands what it does not know yet. */
	tell(map: MapLibreMap | null): void {
		if (this.#told !== this.#data) {
			this.#told = this.#data;
			map?.getSource<GeoJSONSource>(COVERS_SOURCE)?.setData(this.#data);
		}
	}
}
