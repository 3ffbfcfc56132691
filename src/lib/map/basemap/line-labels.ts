import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isSpaced } from './choices.ts';
import { basemapFonts } from './fonts';
import { bySize, label, nameIn, type LabelOptions, type Text } from './label-parts';
import type { StyleLayer } from './types';
import { findBorderWords } from './words.ts';

const ALONG_LINE: SymbolLayerSpecification['layout'] = {
	'symbol-placement': 'line',
	'text-font': [basemapFonts.italic],
	'text-max-angle': 65
};

function buildRiverNames({ tokens, language }: LabelOptions): StyleLayer {
	return label({
		id: 'rivers',
		sourceLayer: 'rivers',
		minzoom: 5,
		filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 4, 6, 6, 7, 8, 8, 10]],
		layout: {
			...ALONG_LINE,
			'text-field': nameIn(language),
			'text-size': bySize([5, 9.5], [9, 12]),
			'symbol-spacing': 420,
			'text-letter-spacing': isSpaced(language) ? 0.06 : 0,
			'text-max-angle': 45
		},
		paint: {
			'text-color': tokens.waterLabel,
			'text-halo-color': tokens.halo,
			'text-halo-width': 1.1
		}
	});
}

function buildBorderNames({ tokens, worldview, language, borderNames }: LabelOptions): StyleLayer[] {
	const { claims, lines } = findBorderWords(language, borderNames);
	const cls: ExpressionSpecification = ['get', `cls_${worldview}`];
	const contested = {
		'text-color': tokens.contested,
		'text-halo-color': tokens.halo
	};
	return [
		label({
			id: 'claims',
			sourceLayer: 'boundary_names',
			minzoom: 5,
			filter: ['==', cls, 'claim'],
			layout: {
				...ALONG_LINE,
				'text-field': ['match', ['get', 'claimant'], ...claims, ''] as unknown as Text,
				'text-size': bySize([5, 9], [9, 11]),
				'symbol-spacing': 230,
				'text-offset': [0, 0.8],
				'text-letter-spacing': isSpaced(language) ? 0.03 : 0
			},
			paint: contested
		}),
		label({
			id: 'control-lines',
			sourceLayer: 'boundary_names',
			minzoom: 5.5,
			filter: ['in', cls, ['literal', ['line-of-control', 'indefinite']]],
			layout: {
				...ALONG_LINE,
				'text-field': ['match', ['get', 'name'], ...lines, ''] as unknown as Text,
				'text-size': bySize([5, 9], [9, 11.5]),
				'symbol-spacing': 280,
				'text-offset': [0, -0.8],
				'text-letter-spacing': isSpaced(language) ? 0.04 : 0
			},
			paint: contested
		})
	];
}

/** Names along rivers and contested borders. */
export function buildLineLabels(options: LabelOptions): StyleLayer[] {
	return [buildRiverNames(options), ...buildBorderNames(options)];
}
