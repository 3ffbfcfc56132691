import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isSpaced } from './choices.ts';
import { CUT_NAMES_SOURCE, CUT_NAMES_ZOOM } from './cut-names.ts';
import { basemapFonts } from './fonts';
import { bySize, isLabelOf, label, nameIn, type LabelOptions } from './label-parts';
import type { BasemapLanguage, StyleLayer } from './types';

const spacedCase = (language: BasemapLanguage): 'uppercase' | 'none' => {
	return isSpaced(language) ? 'uppercase' : 'none';
};

/**
 * Shares of the room a country's name may be moved by, the first that is free being taken: rather aside than not at
 * all.
 */
const countryMoves: readonly [x: number, y: number][] = [
	[0, 0],
	[-0.5, 0],
	[0.5, 0],
	[0, 0.2],
	[0, -0.2],
	[0, 0.4],
	[0, -0.4],
	[-1, 0],
	[1, 0],
	[-0.7, 0.35],
	[0.7, -0.35],
	[0, 0.7],
	[0, -0.7],
	[-1, 0.5],
	[-0.9, 0.65],
	[0.5, -0.2],
	[-0.5, 0.2],
	[-0.9, 0.9],
	[0.9, -0.2],
	[-0.8, 1.1],
	[0.9, -0.65]
];

/** In ems, which grow more slowly with the zoom than a country does; small countries leave less room. */
function moveCountry(): ExpressionSpecification {
	const move = (room: number): (string | number[])[] => {
		return countryMoves.flatMap(([x, y]) => ['center', [x * room, y * room]]);
	};
	const byArea = (room: number): ExpressionSpecification => {
		return [
			'case',
			['<=', ['get', 'rank'], 2],
			['literal', move(room)],
			['literal', move(room / 2)]
		] as ExpressionSpecification;
	};
	return ['step', ['zoom'], byArea(2.8), 4, byArea(3.4), 5, byArea(5), 6, byArea(8)];
}

export function buildCountryLabel({ tokens, language }: LabelOptions): StyleLayer {
	const rank: ExpressionSpecification = ['get', 'rank'];
	return label({
		id: 'countries',
		sourceLayer: 'labels',
		maxzoom: 7.5,
		filter: isLabelOf('country'),
		layout: {
			'text-field': nameIn(language),
			'text-font': [basemapFonts.bold],
			'text-size': bySize(
				[2, ['interpolate', ['linear'], rank, 1, 11, 4, 8.5]],
				[4, ['interpolate', ['linear'], rank, 1, 13, 4, 9]],
				[5, ['interpolate', ['linear'], rank, 1, 17, 5, 10]],
				[7, ['interpolate', ['linear'], rank, 1, 22, 5, 13]]
			),
			'text-transform': spacedCase(language),
			'text-letter-spacing': isSpaced(language)
				? ['step', ['zoom'], 0.12, 4, ['interpolate', ['linear'], rank, 1, 0.3, 4, 0.16]]
				: 0,
			'text-max-width': 7,
			'text-variable-anchor-offset': moveCountry(),
			'text-line-height': 1.3,
			'symbol-sort-key': rank,
			'text-padding': 2
		},
		paint: {
			'text-color': tokens.countryLabel,
			'text-halo-color': tokens.halo,
			'text-opacity': ['interpolate', ['linear'], ['zoom'], 5.5, 0.95, 7.4, 0.35]
		}
	});
}

/** The same for countries whose own place is out of view, of a source that has no layers in it. */
export function buildCutLabel(options: LabelOptions): StyleLayer {
	const { 'source-layer': _, ...country } = buildCountryLabel(options) as SymbolLayerSpecification;
	return {
		...country,
		id: 'basemap-label-cut-countries',
		source: CUT_NAMES_SOURCE,
		minzoom: CUT_NAMES_ZOOM,
		layout: {
			...country.layout,
			'text-field': ['get', 'name']
		}
	};
}
