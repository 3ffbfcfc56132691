import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ATLAS_SOURCE, buildFilter, growWithZoom, hasValue, matchHue, type DrawContext, type Drawing } from './drawing.ts';

const notFrame = hasValue('frame', false);
const isFrame = hasValue('frame', true);

/** The name in the reader's language, else the atlas's title, with the local name under it where asked for. */
export function buildLabelText({ language, local }: DrawContext): ExpressionSpecification {
	const name: ExpressionSpecification = language === 'en' ? ['get', 'title'] : ['coalesce', ['get', `name:${language}`], ['get', 'title']];
	if (!local) return name;
	const hasOther: ExpressionSpecification = ['all', ['has', 'localName'], ['!=', ['get', 'localName'], name]];
	return ['case', hasOther, ['format', name, {}, '\n', {}, ['get', 'localName'], { 'font-scale': 0.86 }], ['format', name, {}]];
}

/** 0.9 to 1.1 with prominence from 0 to 10. */
const byProminence: ExpressionSpecification = ['+', 0.9, ['*', 0.02, ['get', 'prominence']]];

/** Symbol and name of a site or the anchor of a line: what is prominent takes its place first. */
export function buildSymbolLayout(context: DrawContext): Extract<LayerSpecification, { type: 'symbol' }>['layout'] {
	return {
		'symbol-sort-key': ['-', 10, ['get', 'prominence']],
		'icon-image': ['concat', context.theme, '/symbol/', ['get', 'symbol']],
		'icon-size': growWithZoom([[3, 0.66], [6, 0.84], [9, 1]], (size) => ['*', size, byProminence]),
		'icon-padding': 1,
		'text-field': buildLabelText(context),
		'text-font': ['case', ['>=', ['get', 'prominence'], 8], ['literal', context.fonts.bold], ['literal', context.fonts.regular]],
		'text-size': growWithZoom([[3, 11], [6, 12.5], [10, 15]], (size) => ['*', size, byProminence]),
		'text-variable-anchor': ['left', 'right', 'bottom-left', 'top-left', 'top', 'bottom'],
		'text-radial-offset': growWithZoom([[3, 0.9], [9, 1.15]], (offset) => offset),
		'text-justify': 'auto',
		'text-max-width': 9,
		'text-line-height': 1.12,
		'text-optional': true,
		'text-padding': 2
	};
}

function buildSymbols(context: DrawContext): LayerSpecification {
	const { tokens } = context;
	return {
		id: 'symbols',
		type: 'symbol',
		source: ATLAS_SOURCE,
		filter: buildFilter(ATLAS_SOURCE, hasValue('form', 'point'), notFrame),
		layout: buildSymbolLayout(context),
		paint: { 'text-color': tokens.text, 'text-halo-color': tokens.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 }
	};
}

/** Regions and seas are spread out in the manner of maps, and give way to every site. */
function buildFrameLabels(context: DrawContext): LayerSpecification {
	const { tokens, fonts } = context;
	return {
		id: 'frame-label',
		type: 'symbol',
		source: ATLAS_SOURCE,
		filter: buildFilter(ATLAS_SOURCE, hasValue('form', 'point'), isFrame),
		layout: {
			'symbol-sort-key': ['-', 10, ['get', 'prominence']],
			'text-field': buildLabelText(context),
			'text-font': ['case', hasValue('kind', 'sea'), ['literal', fonts.italic], ['literal', fonts.regular]],
			'text-size': growWithZoom([[2, 11], [6, 15]], (size) => size),
			'text-letter-spacing': 0.14,
			'text-max-width': 7,
			'text-padding': 4
		},
		paint: { 'text-color': matchHue(tokens), 'text-halo-color': tokens.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.5 }
	};
}

export const labels: Drawing = {
	buildLayers: (context) => [buildFrameLabels(context), buildSymbols(context)],
	legend: [],
	hits: ['symbols', 'frame-label']
};
