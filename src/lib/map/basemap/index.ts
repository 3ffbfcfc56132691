import { buildFontFaces } from './fonts';
import { buildGroundLayers } from './ground-layers';
import { buildLabelLayers } from './label-layers';
import { attribution, buildSources } from './sources';
import { basemapTokens } from './tokens';
import type { Basemap, BasemapOptions } from './types';

export * from './types';
export { basemapLanguages, worldviews } from './choices.ts';
export { basemapFonts } from './fonts';

/**
 * Builds the embedded basemap of a style: its tile sources, the layers below and above the atlas, and its fonts.
 * Pure: equal options give an equal result. The `basemap` protocol has to be registered before the style is used.
 */
export function buildBasemap({ theme, worldview, language, local, faces, borderNames = {} }: BasemapOptions): Basemap {
	const tokens = basemapTokens[theme];
	return {
		sources: buildSources(),
		layersBelow: buildGroundLayers(tokens, worldview),
		layersAbove: buildLabelLayers({
			tokens,
			worldview,
			language,
			local,
			borderNames
		}),
		fontFaces: buildFontFaces(faces),
		attribution
	};
}
