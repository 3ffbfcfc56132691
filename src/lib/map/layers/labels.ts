import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ATLAS_SOURCE, buildFilter, growWithZoom, hasValue, matchHue, mixColours, type DrawContext, type Drawing } from './drawing.ts';

const notFrame = hasValue('frame', false);
const isFrame = hasValue('frame', true);
const isNamedBelow: ExpressionSpecification = ['all', hasValue('part', 'anchor'), hasValue('kind', 'country')];

/** From this zoom on there is room for a second name. */
const localZoom = 6.5;

/** The name in the reader's language, else the atlas's title; nearer by with the local name under it where asked for. */
export function buildLabelText({ language, local }: DrawContext): ExpressionSpecification {
	const name: ExpressionSpecification = language === 'en' ? ['get', 'title'] : ['coalesce', ['get', `name:${language}`], ['get', 'title']];
	if (!local) return name;
	const hasOther: ExpressionSpecification = ['all', ['has', 'localName'], ['!=', ['get', 'localName'], name]];
	const single: ExpressionSpecification = ['format', name, {}];
	return ['step', ['zoom'], single, localZoom, ['case', hasOther, ['format', name, {}, '\n', {}, ['get', 'localName'], { 'font-scale': 0.86 }], single]];
}

/** 0.9 to 1.1 with prominence from 0 to 10. */
const byProminence: ExpressionSpecification = ['+', 0.9, ['*', 0.02, ['get', 'prominence']]];

/** In ems: just outside the symbol's own collision box, or a name could never stand beside its symbol. */
const symbolClearance = 1.32;

/** The selected feature is drawn again above, and its name must not stand there twice. */
const unlessSelected: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'selected'], false], 0, 1];

type SymbolLayout = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>;

/** What is prominent takes its place first. */
const byRank: SymbolLayout = { 'symbol-sort-key': ['-', 10, ['get', 'prominence']] };

export function buildIconLayout({ theme }: DrawContext): SymbolLayout {
	return {
		...byRank,
		'icon-image': ['concat', theme, '/symbol/', ['get', 'symbol']],
		'icon-size': growWithZoom([[3, 0.66], [6, 0.84], [9, 1]], (size) => ['*', size, byProminence]),
		'icon-padding': 1
	};
}

export function buildNameLayout(context: DrawContext): SymbolLayout {
	return {
		...byRank,
		'text-field': buildLabelText(context),
		'text-font': ['case', ['>=', ['get', 'prominence'], 8], ['literal', context.fonts.bold], ['literal', context.fonts.regular]],
		'text-size': growWithZoom([[3, 11], [6, 12.5], [10, 15]], (size) => ['*', size, byProminence]),
		'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
		'text-radial-offset': symbolClearance,
		'text-justify': 'auto',
		'text-max-width': 9,
		'text-line-height': 1.12,
		'text-padding': 2
	};
}

/** Symbols are placed before any name, so that no name hides a neighbour's symbol; names of lines take their hue. */
function buildSymbols(context: DrawContext): LayerSpecification[] {
	const { tokens } = context;
	const filter = buildFilter(ATLAS_SOURCE, hasValue('form', 'point'), notFrame);
	const names: LayerSpecification = {
		id: 'symbol-name',
		type: 'symbol',
		source: ATLAS_SOURCE,
		filter,
		layout: buildNameLayout(context),
		paint: {
			'text-color': ['case', hasValue('part', 'anchor'), matchHue(tokens, (colour) => mixColours(colour, tokens.text, 0.55)), tokens.text],
			'text-halo-color': tokens.halo,
			'text-halo-width': 1.6,
			'text-halo-blur': 0.4,
			'text-opacity': unlessSelected
		}
	};
	const icons: LayerSpecification = { id: 'symbol-icon', type: 'symbol', source: ATLAS_SOURCE, filter, layout: buildIconLayout(context), paint: { 'icon-opacity': unlessSelected } };
	return [names, icons];
}

/** Regions and seas are spread out in the manner of maps, and give way to every site; the basemap names countries. */
function buildFrameLabels(context: DrawContext): LayerSpecification {
	const { tokens, fonts } = context;
	return {
		id: 'frame-label',
		type: 'symbol',
		source: ATLAS_SOURCE,
		filter: buildFilter(ATLAS_SOURCE, hasValue('form', 'point'), isFrame, ['!', isNamedBelow]),
		layout: {
			'symbol-sort-key': ['-', 10, ['get', 'prominence']],
			'text-field': buildLabelText(context),
			'text-font': ['case', hasValue('kind', 'sea'), ['literal', fonts.italic], ['literal', fonts.regular]],
			'text-size': growWithZoom([[2, 11], [6, 15]], (size) => size),
			'text-letter-spacing': 0.14,
			'text-max-width': 7,
			'text-padding': 4
		},
		paint: { 'text-color': matchHue(tokens), 'text-halo-color': tokens.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.5, 'text-opacity': ['case', hasValue('kind', 'sea'), 1, unlessSelected] }
	};
}

export const labels: Drawing = {
	buildLayers: (context) => [buildFrameLabels(context), ...buildSymbols(context)],
	legend: [],
	hits: ['symbol-icon', 'symbol-name', 'frame-label']
};
