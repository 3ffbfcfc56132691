import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { TILE_LAYER } from '../../../model/compiled/map-tiles.ts';
import type { LayerMeta } from '../../../model/compiled/pages.ts';
import type { DrawnFeatures } from '../engine/map-data.ts';
import type { Status } from '../../../model/records/feature.ts';
import { ATLAS_SOURCE, isHidden } from '../drawings/drawing.ts';
import { findStroke, ICONS_BY_KIND, STROKES_BY_STATUS } from './vocabulary.ts';

/** What a map of tiles shows of its features, which are known in tiles by their places in the time index. */
export interface TileView {
	/** A bit for each feature that is filtered out, `WORD` of them in a number; empty while none is. */
	hidden: readonly number[];
	/** A point for each feature that filters leave, up to some thousands; empty while nothing is filtered. */
	left: DrawnFeatures;
	/** Statuses as they stood on an earlier day, by place, where they were others than today's. */
	stood: Readonly<Record<string, Status>>;
	/** `readFromTiles`: it comes with the first atlas that needs it. */
	read: (styleLayers: readonly LayerSpecification[], layers: readonly LayerMeta[]) => LayerSpecification[];
}

/** Bits that a number holds exactly, as style expressions take them apart. */
export const WORD = 30;

const PLACE: ExpressionSpecification = ['get', 'n'];
const HIDDEN: ExpressionSpecification = ['global-state', 'hidden'];
const wordOf: ExpressionSpecification = ['floor', ['/', PLACE, WORD]];

/** Neither takes longer the more features are hidden: a list would be searched for every one. */
const isBitSet = [
	'all',
	['>', ['length', HIDDEN], wordOf],
	[
		'==',
		[
			'%',
			[
				'floor',
				[
					'/',
					['at', 0, ['array', 'number', ['slice', HIDDEN, wordOf, ['+', wordOf, 1]]]],
					['^', 2, ['%', PLACE, WORD]]
				]
			],
			2
		],
		1
	]
] as unknown as ExpressionSpecification;

const status = [
	'coalesce',
	['get', ['to-string', PLACE], ['object', ['global-state', 'stood']]],
	['get', 'status']
] as unknown as ExpressionSpecification;

const stroke = [
	'match',
	status,
	...STROKES_BY_STATUS.flat(),
	findStroke('unknown')
] as unknown as ExpressionSpecification;

function matchLayer(
	layers: readonly LayerMeta[],
	read: (layer: LayerMeta) => string,
	otherwise: string
): ExpressionSpecification {
	const pairs = layers.flatMap((layer) => [layer.id, read(layer)]);
	return (pairs.length === 0
		? ['literal', otherwise]
		: ['match', ['get', 'layer'], ...pairs, otherwise]) as unknown as ExpressionSpecification;
}

/** As in `findIcon`: of its kind, else of its layer. */
function matchIcon(layers: readonly LayerMeta[]): ExpressionSpecification {
	const ofLayer = matchLayer(layers, ({ symbol }) => symbol, 'marker');
	return ['match', ['get', 'kind'], ...ICONS_BY_KIND.flat(), ofLayer] as unknown as ExpressionSpecification;
}

/** The same, each expression that is one of those replaced by another. */
function replaceIn(value: unknown, replacements: ReadonlyMap<string, unknown>): unknown {
	if (Array.isArray(value)) {
		const other = replacements.get(JSON.stringify(value));
		return other ?? value.map((part) => replaceIn(part, replacements));
	}
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceIn(part, replacements)]));
	}
	return value;
}

/**
 * The same layers, those of the atlas's features reading them from tiles: what shapes at hand are given by
 * `buildDrawnFeatures` (hue, stroke, symbol) is worked out of their layer, kind and status, and who is hidden is known
 * by place.
 */
export function readFromTiles(
	styleLayers: readonly LayerSpecification[],
	layers: readonly LayerMeta[]
): LayerSpecification[] {
	const hue = matchLayer(layers, (layer) => layer.hue, 'slate');
	const symbol = ['concat', hue, '/', matchIcon(layers), '/', ['get', 'presence'], '/', stroke];
	const replacements = new Map<string, unknown>([
		[JSON.stringify(['get', 'hue']), hue],
		[JSON.stringify(['get', 'stroke']), stroke],
		[JSON.stringify(['get', 'symbol']), symbol],
		[JSON.stringify(isHidden), isBitSet]
	]);
	return styleLayers.map((layer) => {
		return 'source' in layer && layer.source === ATLAS_SOURCE
			? ({
					...(replaceIn(layer, replacements) as LayerSpecification),
					'source-layer': TILE_LAYER
				} as LayerSpecification)
			: layer;
	});
}
