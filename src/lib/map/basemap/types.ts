import type {
	FontFacesSpecification,
	LayerSpecification,
	MLFontFace,
	SourceSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { MoreBorderNames } from './more-border-names.ts';

export const basemapThemes = ['light', 'dark', 'print'] as const;
export type BasemapTheme = (typeof basemapThemes)[number];

/** Key of a view: whose borders are drawn. */
export type Worldview = string;

/** A language of names, by its tag. */
export type BasemapLanguage = string;

export interface BasemapOptions {
	theme: BasemapTheme;
	worldview: Worldview;
	language: BasemapLanguage;
	/** Also show a place's name in the script used there, under the name in `language`. */
	local: boolean;
	/** Faces every font falls back to, besides its own. */
	faces?: readonly MLFontFace[];
	/** Names of borders in languages other than English, once they are there. */
	borderNames?: MoreBorderNames;
}

/** A MapLibre style layer, as the style specification defines it. */
export type StyleLayer = LayerSpecification;

export interface Basemap {
	sources: Record<string, SourceSpecification>;
	/** Ground, water, relief, borders: drawn before the atlas's own layers. */
	layersBelow: StyleLayer[];
	/** Labels of the basemap: after the atlas's shapes, before the atlas's labels, which then win collisions. */
	layersAbove: StyleLayer[];
	/** For the style's `font-faces`; file URLs lie on the site's own origin. */
	fontFaces: FontFacesSpecification;
	/** Plain text credit of the data. */
	attribution: string;
}
