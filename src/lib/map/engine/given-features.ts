import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Id } from '../../../model/common.ts';
import { formatTileKey, TILE_LAYER } from '../../../model/compiled/map-tiles.ts';
import { ATLAS_SOURCE, OUTLINES_SOURCE } from '../drawings/drawing.ts';
import type { FeatureState } from './feature-states.ts';
import { isPreview } from './is-preview.ts';
import type { DrawnFeatures } from './map-data.ts';

/** What a map is given, in two sources. */
interface Given {
	features: DrawnFeatures;
	/** Shapes of frames; `null` where they are among the features. */
	outlines: DrawnFeatures | null;
}

/**
 * The features as a map is given them. In the preview shapes of frames have a source of their own, and what an edit
 * leaves as it was stays the very object: MapLibre need not cut it into tiles anew. Elsewhere all are one source, which
 * is cut once.
 */
export class GivenFeatures {
	#given: Given = { features: { type: 'FeatureCollection', features: [] }, outlines: null };

	/** Sources that features are in. */
	get sources(): string[] {
		return this.#given.outlines ? [ATLAS_SOURCE, OUTLINES_SOURCE] : [ATLAS_SOURCE];
	}

	/** Says how a feature stands, whichever source it is in. */
	setState(map: MapLibreMap, id: Id, state: FeatureState, isTiled: boolean): void {
		for (const source of this.sources) {
			map.setFeatureState(
				{
					source,
					...(isTiled && { sourceLayer: TILE_LAYER }),
					id: formatTileKey(id)
				},
				state
			);
		}
	}

	/** What the map is given from now on. @param isTiled whether it reads tiles, and is given only a few features */
	take(all: DrawnFeatures, isTiled: boolean): Given {
		const before = this.#given;
		const now =
			isPreview() && !isTiled
				? setApart(all)
				: {
						features: all,
						outlines: null
					};
		this.#given = {
			features: keepSame(now.features, before.features),
			outlines: now.outlines && keepSame(now.outlines, before.outlines)
		};
		return this.#given;
	}

	/** Gives a map what changed, into the sources that stand. */
	giveTo(map: MapLibreMap, all: DrawnFeatures, isTiled: boolean): void {
		const before = this.#given;
		const { features, outlines } = this.take(all, isTiled);
		if (features !== before.features) {
			map.getSource<GeoJSONSource>(ATLAS_SOURCE)?.setData(features);
		}
		if (outlines && outlines !== before.outlines) {
			map.getSource<GeoJSONSource>(OUTLINES_SOURCE)?.setData(outlines);
		}
	}
}

function setApart({ features }: DrawnFeatures): Given {
	const isOutline = ({ properties: { frame, form } }: DrawnFeatures['features'][number]): boolean => {
		return frame && (form === 'area' || form === 'edge');
	};
	return {
		features: {
			type: 'FeatureCollection',
			features: features.filter((feature) => !isOutline(feature))
		},
		outlines: {
			type: 'FeatureCollection',
			features: features.filter(isOutline)
		}
	};
}

function keepSame(now: DrawnFeatures, before: DrawnFeatures | null): DrawnFeatures {
	const isAsBefore = (feature: DrawnFeatures['features'][number], at: number): boolean => {
		const other = before?.features[at];
		return (
			other !== undefined &&
			(feature.geometry === other.geometry || isEqual(feature.geometry, other.geometry)) &&
			isEqual(feature.properties, other.properties)
		);
	};
	return before?.features.length === now.features.length && now.features.every(isAsBefore) ? before : now;
}

const isEqual = (a: unknown, b: unknown): boolean => {
	return JSON.stringify(a) === JSON.stringify(b);
};
