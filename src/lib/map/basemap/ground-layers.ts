import type {
	ExpressionSpecification,
	FilterSpecification,
	LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { borderDashes, type ContestedClass } from './border-classes';
import { BASEMAP_SOURCE, RELIEF_SOURCE } from './sources';
import type { BasemapTokens } from './tokens';
import type { Worldview, StyleLayer } from './types';

/** Width that grows with the zoom, in pixels at zoom 3, 6 and 9. */
function width(at3: number, at6: number, at9: number): ExpressionSpecification {
	return ['interpolate', ['exponential', 1.4], ['zoom'], 3, at3, 6, at6, 9, at9];
}

function buildGround(tokens: BasemapTokens): StyleLayer[] {
	const land = { source: BASEMAP_SOURCE, 'source-layer': 'land' } as const;
	return [
		{
			id: 'basemap-sea',
			type: 'background',
			paint: { 'background-color': tokens.sea }
		},
		{
			id: 'basemap-land',
			type: 'fill',
			...land,
			paint: { 'fill-color': tokens.land }
		},
		{
			id: 'basemap-relief',
			type: 'raster',
			source: RELIEF_SOURCE,
			paint: {
				'raster-opacity': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					tokens.reliefOpacity,
					8,
					tokens.reliefOpacity * tokens.reliefNear
				],
				'raster-brightness-max': tokens.reliefBrightness,
				'raster-fade-duration': 0,
				'raster-resampling': 'linear'
			}
		},
		{
			id: 'basemap-disputed',
			type: 'fill',
			source: BASEMAP_SOURCE,
			'source-layer': 'disputed',
			paint: {
				'fill-color': tokens.disputed,
				'fill-antialias': false
			}
		}
	];
}

function buildWater(tokens: BasemapTokens): StyleLayer[] {
	const rank: ExpressionSpecification = ['get', 'rank'];
	const byRank = (big: number, small: number): ExpressionSpecification => {
		return ['interpolate', ['linear'], rank, 2, big, 9, small];
	};
	return [
		{
			id: 'basemap-rivers',
			type: 'line',
			source: BASEMAP_SOURCE,
			'source-layer': 'rivers',
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': tokens.river,
				'line-width': [
					'interpolate',
					['exponential', 1.3],
					['zoom'],
					3,
					byRank(0.7, 0.2),
					6,
					byRank(1.6, 0.5),
					9,
					byRank(3.2, 1.1)
				]
			}
		},
		{
			id: 'basemap-lakes',
			type: 'fill',
			source: BASEMAP_SOURCE,
			'source-layer': 'lakes',
			paint: { 'fill-color': tokens.lake }
		},
		{
			id: 'basemap-shores',
			type: 'line',
			source: BASEMAP_SOURCE,
			'source-layer': 'lakes',
			minzoom: 4,
			paint: {
				'line-color': tokens.coast,
				'line-width': width(0.2, 0.5, 0.8)
			}
		},
		{
			id: 'basemap-coast',
			type: 'line',
			source: BASEMAP_SOURCE,
			'source-layer': 'coast',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': tokens.coast,
				'line-width': width(0.4, 0.8, 1.1)
			}
		}
	];
}

const boundaries = { source: BASEMAP_SOURCE, 'source-layer': 'boundaries' } as const;

function hasClass(worldview: Worldview, ...classes: string[]): FilterSpecification {
	return ['in', ['get', `cls_${worldview}`], ['literal', classes]];
}

/** Borders that are not agreed, the weakest below: each class in a dash of its own. */
function buildContested(tokens: BasemapTokens, worldview: Worldview): StyleLayer[] {
	const build = (
		cls: ContestedClass,
		paint: LineLayerSpecification['paint'],
		cap: 'butt' | 'round' = 'butt'
	): StyleLayer => {
		return {
			id: `basemap-border-${cls}`,
			type: 'line',
			...boundaries,
			filter: hasClass(worldview, cls),
			layout: { 'line-cap': cap, 'line-join': 'round' },
			paint: {
				'line-color': tokens.contested,
				'line-dasharray': [...borderDashes[cls]],
				...paint
			}
		};
	};
	return [
		build('unrecognised', {
			'line-width': width(0.7, 1.1, 1.4),
			'line-opacity': 0.8,
			'line-color': tokens.border
		}),
		build(
			'claim',
			{
				'line-width': width(0.9, 1.5, 2),
				'line-opacity': 0.85
			},
			'round'
		),
		build('indefinite', { 'line-width': width(0.6, 1.1, 1.6) }),
		build('line-of-control', { 'line-width': width(0.7, 1.3, 1.8) }),
		build('de-facto', { 'line-width': width(0.7, 1.3, 1.8) })
	];
}

function buildBorders(tokens: BasemapTokens, worldview: Worldview): StyleLayer[] {
	return [
		{
			id: 'basemap-provinces',
			type: 'line',
			source: BASEMAP_SOURCE,
			'source-layer': 'admin1',
			minzoom: 5,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': tokens.province,
				'line-width': width(0.4, 0.6, 1),
				'line-dasharray': [4, 2],
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.35, 6.5, 0.8]
			}
		},
		{
			id: 'basemap-border-band',
			type: 'line',
			...boundaries,
			filter: hasClass(worldview, 'agreed', 'de-facto', 'line-of-control', 'indefinite'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': tokens.borderBand,
				'line-width': width(2.5, 5, 6.5)
			}
		},
		...buildContested(tokens, worldview),
		{
			id: 'basemap-border-agreed',
			type: 'line',
			...boundaries,
			filter: hasClass(worldview, 'agreed'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': tokens.border,
				'line-width': width(0.5, 1, 1.5)
			}
		}
	];
}

function buildTowns(tokens: BasemapTokens): StyleLayer[] {
	return [
		{
			id: 'basemap-towns',
			type: 'circle',
			source: BASEMAP_SOURCE,
			'source-layer': 'places',
			filter: [
				'any',
				['<=', ['get', 'rank'], 3],
				['all', ['>=', ['zoom'], 5], ['<=', ['get', 'rank'], 6]],
				['all', ['>=', ['zoom'], 5.9], ['<=', ['get', 'rank'], 8]],
				['>=', ['zoom'], 6.9]
			],
			minzoom: 3,
			paint: {
				'circle-color': ['case', ['==', ['get', 'capital'], 1], tokens.townRim, tokens.town],
				'circle-stroke-color': ['case', ['==', ['get', 'capital'], 1], tokens.town, tokens.townRim],
				'circle-stroke-width': ['case', ['==', ['get', 'capital'], 1], 1.4, 0.8],
				'circle-radius': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['match', ['get', 'capital'], 1, 1.8, 1.4],
					8,
					['match', ['get', 'capital'], 1, 3.6, 2, 2.8, 2.2]
				]
			}
		}
	];
}

/** Layers under the atlas's own: ground, relief, water, borders and the dots of towns, from the bottom up. */
export function buildGroundLayers(tokens: BasemapTokens, worldview: Worldview): StyleLayer[] {
	return [...buildGround(tokens), ...buildWater(tokens), ...buildBorders(tokens, worldview), ...buildTowns(tokens)];
}
