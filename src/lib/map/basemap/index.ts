import type { Basemap, BasemapOptions } from './types';

export * from './types';

/** Id of the vector source; its tiles hold land, borders, rivers and places. */
export const BASEMAP_SOURCE = 'basemap';

const background = { light: '#cfdbe1', dark: '#10171f', print: '#ffffff' };

/**
 * Builds the embedded basemap of a style: its tile sources, the layers below and above the atlas, and its fonts.
 * Pure: equal options give an equal result. The `pmtiles` protocol has to be registered before the style is used.
 */
export function buildBasemap({ theme }: BasemapOptions): Basemap {
	return {
		sources: {},
		layersBelow: [{ id: 'basemap-background', type: 'background', paint: { 'background-color': background[theme] } }],
		layersAbove: [],
		fontFaces: {},
		attribution: 'Natural Earth'
	};
}
