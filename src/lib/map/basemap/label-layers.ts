import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildCountryLabel, buildCutLabel } from './country-labels.ts';
import { basemapFonts } from './fonts';
import { isSpaced } from './choices.ts';
import { bySize, label, nameIn, nameWithLocal, isLabelOf, type LabelOptions } from './label-parts';
import { buildLineLabels } from './line-labels.ts';
import { seaLineZoom, seasWithLines, SEA_SOURCE } from './sea-lines';
import type { BasemapLanguage, StyleLayer } from './types';

function buildAreaLabels({ tokens, language }: LabelOptions): StyleLayer[] {
	const spaced = isSpaced(language);
	const rank: ExpressionSpecification = ['get', 'rank'];
	return [
		label({
			id: 'provinces',
			sourceLayer: 'labels',
			minzoom: 5,
			filter: isLabelOf('admin1'),
			layout: {
				'text-field': nameIn(language),
				'text-font': [basemapFonts.regular],
				'text-size': bySize([5, 9.5], [8, 13]),
				'text-letter-spacing': spaced ? 0.14 : 0,
				'text-max-width': 7,
				'symbol-sort-key': rank,
				'text-padding': 6
			},
			paint: {
				'text-color': tokens.provinceLabel,
				'text-halo-color': tokens.halo
			}
		}),
		label({
			id: 'plains',
			sourceLayer: 'labels',
			filter: isLabelOf('plain'),
			layout: {
				'text-field': nameIn(language),
				'text-font': [basemapFonts.italic],
				'text-size': bySize([3, 9], [8, 15]),
				'text-letter-spacing': spaced ? 0.22 : 0,
				'text-max-width': 8,
				'text-line-height': 1.35,
				'text-padding': 8
			},
			paint: {
				'text-color': tokens.rangeLabel,
				'text-halo-color': tokens.halo,
				'text-opacity': 0.85
			}
		})
	];
}

function buildSeaLineLabel(language: BasemapLanguage, paint: SymbolLayerSpecification['paint']): StyleLayer {
	return {
		id: 'basemap-label-sea-lines',
		type: 'symbol',
		source: SEA_SOURCE,
		minzoom: seaLineZoom,
		filter: ['>=', ['zoom'], ['get', 'from']],
		layout: {
			'symbol-placement': 'line-center',
			'text-field': nameIn(language),
			'text-font': [basemapFonts.italic],
			'text-size': bySize([4, 12], [7, 16]),
			'text-letter-spacing': isSpaced(language) ? 0.24 : 0,
			'text-max-angle': 40,
			'text-padding': 6
		},
		paint: { 'text-halo-blur': 0.5, ...paint }
	};
}

function buildNatureLabels({ tokens, language }: LabelOptions): StyleLayer[] {
	const spaced = isSpaced(language);
	const water = {
		'text-color': tokens.waterLabel,
		'text-halo-color': tokens.waterHalo,
		'text-halo-width': 1
	};
	const rank: ExpressionSpecification = ['get', 'rank'];
	return [
		label({
			id: 'ranges',
			sourceLayer: 'ranges',
			layout: {
				'symbol-placement': 'line-center',
				'text-field': nameIn(language),
				'text-font': [basemapFonts.italic],
				'text-size': bySize([3, 9.5], [6, 14], [9, 20]),
				'text-letter-spacing': spaced ? ['interpolate', ['linear'], ['zoom'], 3, 0.12, 7, 0.5] : 0,
				'text-max-angle': 40,
				'text-padding': 4
			},
			paint: {
				'text-color': tokens.rangeLabel,
				'text-halo-color': tokens.halo,
				'text-opacity': 0.92
			}
		}),
		label({
			id: 'seas',
			sourceLayer: 'labels',
			filter: [
				'all',
				isLabelOf('sea', 'ocean'),
				[
					'any',
					['<', ['zoom'], seaLineZoom],
					['!', ['in', ['get', 'name'], ['literal', seasWithLines.map(({ name }) => name)]]]
				]
			],
			layout: {
				'text-field': nameIn(language),
				'text-font': [basemapFonts.italic],
				'text-size': bySize(
					[2, ['match', ['get', 'kind'], 'ocean', 13, 9]],
					[6, ['match', ['get', 'kind'], 'ocean', 22, ['interpolate', ['linear'], rank, 2, 18, 5, 12]]]
				),
				'text-letter-spacing': spaced ? 0.24 : 0,
				'text-line-height': 1.4,
				'text-max-width': 6,
				'symbol-sort-key': rank,
				'text-padding': 6
			},
			paint: water
		}),
		buildSeaLineLabel(language, water)
	];
}

type AnchorOffset = SymbolLayerSpecification['layout'] extends infer Layout
	? NonNullable<Layout> extends { 'text-variable-anchor-offset'?: infer Offset }
		? NonNullable<Offset>
		: never
	: never;

/** In ems; what stands above or below is moved by the height of a letter's foot besides. */
const besideDot: AnchorOffset = ['left', [0.45, 0], 'right', [-0.45, 0], 'top', [0, 0.55], 'bottom', [0, -0.55]];
/** A capital whose dot lies under a symbol of the atlas still has its name, beside the symbol. */
const besideSymbol: AnchorOffset = [
	...(besideDot as (string | [number, number])[]),
	'left',
	[1.5, 0],
	'right',
	[-1.5, 0],
	'top',
	[0, 1.6],
	'bottom',
	[0, -1.6]
] as AnchorOffset;

function buildTownLabels(options: LabelOptions): StyleLayer[] {
	const { tokens } = options;
	const rank: ExpressionSpecification = ['get', 'rank'];
	const capital: ExpressionSpecification = ['==', ['get', 'capital'], 1];
	const shared = {
		'text-field': nameWithLocal(options),
		'text-variable-anchor-offset': besideDot,
		'text-justify': 'auto',
		'text-line-height': 1.15,
		'text-max-width': 9,
		'symbol-sort-key': rank
	} satisfies SymbolLayerSpecification['layout'];
	return [
		label({
			id: 'places',
			sourceLayer: 'places',
			minzoom: 3,
			filter: ['!=', ['get', 'capital'], 1],
			layout: {
				...shared,
				'text-font': [basemapFonts.regular],
				'text-size': bySize(
					[4, ['interpolate', ['linear'], rank, 0, 12, 4, 10]],
					[8, ['interpolate', ['linear'], rank, 0, 17, 6, 13.5, 10, 11]]
				),
				'text-padding': ['interpolate', ['linear'], ['zoom'], 4, 5, 7, 2]
			},
			paint: {
				'text-color': ['step', rank, tokens.label, 7, tokens.labelQuiet],
				'text-halo-color': tokens.halo
			}
		}),
		buildCutLabel(options),
		buildCountryLabel(options),
		label({
			id: 'capitals',
			sourceLayer: 'places',
			minzoom: 3,
			filter: capital,
			layout: {
				...shared,
				'text-variable-anchor-offset': besideSymbol,
				'text-font': [basemapFonts.bold],
				'text-size': bySize([3, 9.5], [5, 12], [8, 17]),
				'text-padding': 2
			},
			paint: {
				'text-color': tokens.label,
				'text-halo-color': tokens.halo
			}
		})
	];
}

/** Labels of the basemap, the least important first: a later layer is placed before an earlier one. */
export function buildLabelLayers(options: LabelOptions): StyleLayer[] {
	return [
		...buildLineLabels(options),
		...buildAreaLabels(options),
		...buildNatureLabels(options),
		...buildTownLabels(options)
	];
}
