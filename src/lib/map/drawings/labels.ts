import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { callOut, isCalledOut, type SymbolLayer } from './callouts.ts';
import {
	ATLAS_SOURCE,
	buildFilter,
	growWithZoom,
	hasValue,
	matchHue,
	mixColours,
	type DrawContext,
	type Drawing
} from './drawing.ts';

type SymbolLayout = NonNullable<SymbolLayer['layout']>;

const notFrame = hasValue('frame', false);
const isFrame = hasValue('frame', true);
const isNamedBelow: ExpressionSpecification = ['all', hasValue('part', 'anchor'), hasValue('kind', 'country')];

/** From this zoom on there is room for a second name. */
const localZoom = 6.5;

/** The name in the reader's language, else the atlas's name for the map, else its title. */
export function findName({ language }: DrawContext): ExpressionSpecification {
	const own: ExpressionSpecification[] = [
		['get', 'mapName'],
		['get', 'title']
	];
	return language === 'en' ? ['coalesce', ...own] : ['coalesce', ['get', `name:${language}`], ...own];
}

/** The name in the reader's language, nearer by with the local name under it where asked for. */
export function buildLabelText(context: DrawContext): ExpressionSpecification {
	const name = findName(context);
	if (!context.local) {
		return name;
	}
	const hasOther: ExpressionSpecification = ['all', ['has', 'localName'], ['!=', ['get', 'localName'], name]];
	const single: ExpressionSpecification = ['format', name, {}];
	return [
		'step',
		['zoom'],
		single,
		localZoom,
		['case', hasOther, ['format', name, {}, '\n', {}, ['get', 'localName'], { 'font-scale': 0.86 }], single]
	];
}

/** 0.9 to 1.1 with prominence from 0 to 10. */
const byProminence: ExpressionSpecification = ['+', 0.9, ['*', 0.02, ['get', 'prominence']]];

/** In ems: just outside the symbol's own collision box, or a name could never stand beside its symbol. */
const symbolClearance = 1.32;
/** In ems: beside the dot of a site whose symbol has no room. */
const dotClearance = 0.6;
/**
 * By the dot first: where the symbol stands, it keeps its own name from there, and the name goes to the symbol's sides,
 * below, above, and last askew. What stands above or below is moved by the height of a letter's foot besides.
 */
const besideSymbol: NonNullable<SymbolLayout['text-variable-anchor-offset']> = [
	'left',
	[dotClearance, 0],
	'right',
	[-dotClearance, 0],
	'top',
	[0, 0.75],
	'bottom',
	[0, -0.75],
	'left',
	[symbolClearance, 0],
	'right',
	[-symbolClearance, 0],
	'top',
	[0, 1.6],
	'bottom',
	[0, -1.6],
	'top-left',
	[-0.8, 1.6],
	'top-right',
	[0.8, 1.6],
	'bottom-left',
	[-0.8, -1.6],
	'bottom-right',
	[0.8, -1.6]
];

/** The selected feature is drawn again above, and its name must not stand there twice. */
const unlessSelected: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'selected'], false], 0, 1];

/** Further away than this, the names of lesser sites would leave no room for those of the countries they lie in. */
const countryZoom = 4;

const isCapital = hasValue('kind', 'capital');

/** What is prominent takes its place first; capitals before all but the foremost sites, since readers find their way by them. */
const byRank: SymbolLayout = { 'symbol-sort-key': ['-', ['case', isCapital, 5.5, 10], ['get', 'prominence']] };

/** A long title stands in two lines rather than in four; from afar in more, lest it reach beyond a small screen. */
function buildNameWidth(name: ExpressionSpecification): ExpressionSpecification {
	const byLength = (long: number, longest: number): ExpressionSpecification => {
		return ['step', ['length', name], 9, 31, long, 41, longest];
	};
	return ['step', ['zoom'], byLength(9, 9), 3, byLength(9, 10.5), countryZoom, byLength(13, 15.5)];
}

export function buildIconLayout({ theme }: DrawContext): SymbolLayout {
	return {
		...byRank,
		'icon-image': ['concat', theme, '/symbol/', ['get', 'symbol']],
		'icon-size': growWithZoom(
			[
				[3, 0.66],
				[6, 0.84],
				[9, 1]
			],
			(size) => ['*', size, byProminence]
		),
		'icon-padding': 1
	};
}

function buildTextLayout(context: DrawContext): SymbolLayout {
	return {
		...byRank,
		'text-field': buildLabelText(context),
		'text-font': [
			'case',
			['any', isCapital, ['>=', ['get', 'prominence'], 8]],
			['literal', context.fonts.bold],
			['literal', context.fonts.regular]
		],
		'text-size': growWithZoom(
			[
				[3, 11],
				[6, 12.5],
				[10, 15]
			],
			(size) => ['*', size, byProminence]
		),
		'text-max-width': buildNameWidth(findName(context)),
		'text-line-height': 1.12,
		'text-padding': 2
	};
}

export function buildNameLayout(context: DrawContext): SymbolLayout {
	return {
		...buildTextLayout(context),
		'text-variable-anchor-offset': besideSymbol,
		'text-justify': 'auto'
	};
}

/** Names of lines and areas take their hue. */
function namePaint({ tokens }: DrawContext): NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['paint']> {
	const isLong = ['any', hasValue('part', 'anchor'), hasValue('form', 'line')] as ExpressionSpecification;
	return {
		'text-color': [
			'case',
			isLong,
			matchHue(tokens, (colour) => mixColours(colour, tokens.text, 0.55)),
			tokens.text
		],
		'text-halo-color': tokens.halo,
		'text-halo-width': 1.6,
		'text-halo-blur': 0.4,
		'text-opacity': unlessSelected
	};
}

const isMinor: ExpressionSpecification = [
	'all',
	['<', ['get', 'prominence'], 9],
	hasValue('part', 'shape'),
	['!', isCapital]
];

function buildNames(context: DrawContext, id: string, condition: ExpressionSpecification): SymbolLayer {
	return {
		id,
		type: 'symbol',
		source: ATLAS_SOURCE,
		filter: buildFilter(ATLAS_SOURCE, hasValue('form', 'point'), notFrame, ['!', ['has', 'unnamed']], condition),
		layout: buildNameLayout(context),
		paint: namePaint(context)
	};
}

function buildMinorNames(context: DrawContext): LayerSpecification {
	return {
		...buildNames(context, 'symbol-name-minor', isMinor),
		maxzoom: countryZoom
	};
}

/** Symbols are placed before any name, so that no name hides a neighbour's symbol. */
function buildSymbols(context: DrawContext): LayerSpecification[] {
	const icons: LayerSpecification = {
		id: 'symbol-icon',
		type: 'symbol',
		source: ATLAS_SOURCE,
		filter: buildFilter(ATLAS_SOURCE, hasValue('form', 'point'), notFrame),
		layout: buildIconLayout(context),
		paint: { 'icon-opacity': unlessSelected }
	};
	const isDue: ExpressionSpecification = ['any', ['>=', ['zoom'], countryZoom], ['!', isMinor]];
	return [
		buildNames(context, 'symbol-name', ['all', isDue, ['!', isCalledOut]]),
		callOut(buildNames(context, 'symbol-callout', isCalledOut), context.theme),
		icons
	];
}

/** Letters of a name that stands on a line, where it cannot be broken in two; a longer one leaves it at the symbol. */
const mostOnLine = 36;

/** From this zoom on a line is named along its course too. */
const LINE_NAME_ZOOM = 6;

/**
 * Nearer by, the symbol of a line is mostly out of view: symbol and name stand on its course again. Of lines
 * that share a course the first is named so.
 */
function buildLineNames(context: DrawContext): LayerSpecification {
	const name = findName(context);
	return {
		id: 'line-name',
		type: 'symbol',
		source: ATLAS_SOURCE,
		minzoom: LINE_NAME_ZOOM,
		filter: buildFilter(ATLAS_SOURCE, hasValue('form', 'line'), ['==', ['get', 'lane'], 0], ['!', isCalledOut]),
		layout: {
			...buildIconLayout(context),
			...buildTextLayout(context),
			'text-field': ['case', ['<', ['length', name], mostOnLine], name, ''],
			'text-optional': true,
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'icon-rotation-alignment': 'viewport',
			'text-rotation-alignment': 'viewport',
			'text-anchor': 'left',
			'text-justify': 'left',
			'text-offset': [symbolClearance, 0],
			// Symbol and name stand level: bends of the course matter to neither.
			'text-max-angle': 3600
		},
		paint: {
			...namePaint(context),
			'icon-opacity': unlessSelected
		}
	};
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
			'text-size': growWithZoom(
				[
					[2, 11],
					[6, 15]
				],
				(size) => size
			),
			'text-letter-spacing': 0.14,
			'text-max-width': 7,
			'text-padding': 4
		},
		paint: {
			'text-color': matchHue(tokens),
			'text-halo-color': tokens.halo,
			'text-halo-width': 1.4,
			'text-halo-blur': 0.5,
			'text-opacity': ['case', hasValue('kind', 'sea'), 1, unlessSelected]
		}
	};
}

export const labels: Drawing = {
	id: 'labels',
	layers: {
		'minor-names': (context) => [buildMinorNames(context)],
		names: (context) => [buildFrameLabels(context), buildLineNames(context), ...buildSymbols(context)]
	},
	hits: ['symbol-icon', 'symbol-name', 'symbol-callout', 'symbol-name-minor', 'line-name', 'frame-label'].map(
		(id) => ({
			id,
			reach: 'near'
		})
	),
	legend: []
};
