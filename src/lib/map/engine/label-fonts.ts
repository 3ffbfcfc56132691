import type { MLFontFace } from '@maplibre/maplibre-gl-style-spec';
import type { BasemapLanguage } from '../basemap/types.ts';
import type { DrawnFeatures } from './map-data.ts';

/** A little before the zoom from which the map gives local names. */
const LOCAL_NAMES_ZOOM = 4.5;
const HAN = /\p{Script=Han}/u;

interface Labels {
	language: BasemapLanguage;
	/** Also give places their local name. */
	local: boolean;
	features: DrawnFeatures;
}

/** Faces that only some labels need: their table is larger than the rest of the style, so it is fetched with the first of them. */
export class LabelFonts {
	faces: readonly MLFontFace[] = [];
	#loading: Promise<void> | undefined;

	/** Whether labels at a zoom may hold Chinese. */
	isWanted({ language, local, features }: Labels, zoom: number): boolean {
		return (
			language === 'zh' ||
			(local && zoom >= LOCAL_NAMES_ZOOM) ||
			features.features.some(({ properties }) => HAN.test(properties.mapName ?? properties.title))
		);
	}

	/** Loads them once. Without them the letters come from whichever font the device has. */
	load(): Promise<void> {
		this.#loading ??= import('../basemap/chinese-fonts.ts').then(
			({ chineseFaces }) => void (this.faces = chineseFaces),
			(cause: unknown) => console.error(cause)
		);
		return this.#loading;
	}
}
