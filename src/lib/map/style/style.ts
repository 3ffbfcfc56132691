import type {
	GeoJSONSourceSpecification,
	LayerSpecification,
	SourceSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Id } from '../../../model/common.ts';
import type { LayerMeta } from '../../../model/compiled/pages.ts';
import { basemapFonts, type Basemap } from '../basemap/index.ts';
import { orderLayers } from './draw-order.ts';
import {
	ACCURACY_SOURCE,
	ATLAS_SOURCE,
	COVERS_SOURCE,
	FOCUS_SOURCE,
	LEFT_SOURCE,
	OUTLINES_SOURCE,
	type DrawContext,
	type LabelFonts
} from '../drawings/drawing.ts';
import { DRAWINGS } from '../drawings/index.ts';
import type { DrawnFeatures } from '../engine/map-data.ts';
import { dropReplaced, findReplacedLabels, type ReplacedLabel } from '../engine/replaced-labels.ts';
import { MAP_TILES_URL } from '../basemap/archives.ts';
import type { TileView } from './read-from-tiles.ts';
import { sharePrograms } from '../engine/shared-programs.ts';
import { findTokens, type Theme } from './tokens.ts';

export interface StyleInput {
	theme: Theme;
	/** Language of labels. */
	language: string;
	local: boolean;
	basemap: Basemap;
	features: DrawnFeatures;
	/** Features in a source of their own, below the others; without any they are among the features. */
	outlines?: DrawnFeatures | null;
	/** Names of the basemap that those of the features stand for; found anew where they are not given. */
	replaced?: readonly ReplacedLabel[];
	/** Features in focus, drawn over the others. */
	focus: DrawnFeatures;
	accuracy: FeatureCollection;
	/** Whether anything is or was in focus: until then nothing is built to draw it. */
	hasFocus: boolean;
	/** What stands over the map. */
	covers: FeatureCollection;
	/** Ids of the layers shown. */
	shown: readonly Id[];
	/**
	 * Features filtered out: by their ids, or where the map reads tiles by their places in the time index, see
	 * `TileView`.
	 */
	hidden: readonly (Id | number)[];
	/** What a map of tiles shows; `null` where all shapes are at hand. */
	tiles?: TileView | null;
	layers?: readonly LayerMeta[];
}

const fonts: LabelFonts = { regular: [basemapFonts.regular], bold: [basemapFonts.bold], italic: [basemapFonts.italic] };

function isOfFocus(layer: LayerSpecification): boolean {
	return isOf(layer, FOCUS_SOURCE) || isOf(layer, ACCURACY_SOURCE);
}

function isOf(layer: LayerSpecification, source: string): boolean {
	return 'source' in layer && layer.source === source;
}

/** Shapes that are at hand. */
function ofShapes(data: DrawnFeatures): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		data,
		promoteId: 'key',
		tolerance: 0.25,
		maxzoom: 12,
		buffer: 96
	};
}

function buildSources({
	basemap,
	tiles,
	features,
	outlines,
	focus,
	accuracy,
	covers
}: StyleInput): StyleSpecification['sources'] {
	const ofTiles: SourceSpecification = {
		type: 'vector',
		url: MAP_TILES_URL,
		promoteId: 'key'
	};
	return {
		...basemap.sources,
		[ATLAS_SOURCE]: tiles ? ofTiles : ofShapes(features),
		...(outlines && { [OUTLINES_SOURCE]: ofShapes(outlines) }),
		...(tiles && { [LEFT_SOURCE]: ofShapes(tiles.left) }),
		[FOCUS_SOURCE]: ofShapes(focus),
		[ACCURACY_SOURCE]: {
			type: 'geojson',
			data: accuracy,
			tolerance: 0.25,
			maxzoom: 12
		},
		[COVERS_SOURCE]: {
			type: 'geojson',
			data: covers
		}
	};
}

/**
 * The whole style of the map. Pure: equal input gives an equal style, so that MapLibre can apply the difference alone.
 */
export function buildStyle(input: StyleInput): StyleSpecification {
	const { theme, language, local, basemap } = input;
	const context: DrawContext = {
		theme,
		tokens: findTokens(theme),
		language,
		local,
		fonts
	};
	const drawn = orderLayers(DRAWINGS, context, {
		ground: basemap.layersBelow,
		names: dropReplaced(
			basemap.layersAbove,
			input.tiles ? [] : (input.replaced ?? findReplacedLabels(input.features))
		)
	});
	const wanted = drawn.filter(
		(layer) =>
			(input.hasFocus || !isOfFocus(layer)) &&
			(input.tiles || !isOf(layer, LEFT_SOURCE)) &&
			(input.outlines || !isOf(layer, OUTLINES_SOURCE))
	);
	return {
		version: 8,
		name: `Atlas, ${theme}`,
		state: {
			shown: { default: [...input.shown] },
			hidden: { default: [...input.hidden] },
			...(input.tiles && { stood: { default: input.tiles.stood } })
		},
		'font-faces': basemap.fontFaces,
		sources: buildSources(input),
		layers: sharePrograms(input.tiles ? input.tiles.read(wanted, input.layers ?? []) : wanted)
	};
}
