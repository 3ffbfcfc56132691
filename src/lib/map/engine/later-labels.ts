import type { MLFontFace } from '@maplibre/maplibre-gl-style-spec';
import type { MoreBorderNames } from '../basemap/more-border-names.ts';
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

/**
 * What only some labels need, fetched with the first of them: faces for Chinese, whose table is larger than the rest of
 * the style, and names of borders not in English.
 */
export class LaterLabels {
	faces: readonly MLFontFace[] = [];
	borderNames: MoreBorderNames = {};
	#faces: Promise<void> | undefined;
	#names: Promise<void> | undefined;

	/**
	 * Loads once what labels at a zoom may want of it. Without the faces letters come from whichever font the device
	 * has, without names they are English.
	 */
	async load({ language, local, features }: Labels, zoom: number): Promise<void> {
		const isChinese =
			language === 'zh' ||
			(local && zoom >= LOCAL_NAMES_ZOOM) ||
			features.features.some(({ properties }) => HAN.test(properties.mapName ?? properties.title));
		await Promise.all([isChinese && this.#loadFaces(), language !== 'en' && this.#loadNames()]);
	}

	#loadFaces(): Promise<void> {
		return (this.#faces ??= import('../basemap/chinese-fonts.ts').then(
			({ chineseFaces }) => void (this.faces = chineseFaces),
			(cause: unknown) => console.error(cause)
		));
	}

	#loadNames(): Promise<void> {
		return (this.#names ??= import('../basemap/more-border-names.ts').then(
			({ MORE_NAMES }) => void (this.borderNames = MORE_NAMES),
			(cause: unknown) => console.error(cause)
		));
	}
}
