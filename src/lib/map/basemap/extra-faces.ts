import type { MLFontFace } from '@maplibre/maplibre-gl-style-spec';
import type { BasemapLanguage } from './types';

/** From this zoom on the basemap gives second names; up to it they are clutter, and their letters a third of the first view's bytes. */
export const localZoom = 5;

/** The faces of Chinese, fetched once a Chinese name can come into view. */
export class ExtraFaces {
	faces: readonly MLFontFace[] = [];
	#isAsked = false;

	/** Resolves to whether `faces` has just changed; rejects when they cannot be fetched. */
	async want(language: BasemapLanguage, local: boolean, zoom: number): Promise<boolean> {
		if (this.#isAsked || (language !== 'zh' && (!local || zoom < localZoom))) return false;
		this.#isAsked = true;
		this.faces = (await import('./chinese-fonts.ts')).chineseFaces;
		return true;
	}
}
