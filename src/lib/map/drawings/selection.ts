import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isUndisputed } from './areas.ts';
import { FOCUS_SOURCE, growWithZoom, hasValue, type DrawContext, type Drawing } from './drawing.ts';
import { buildIconLayout, buildNameLayout } from './labels.ts';
import { isSoft, laneOffset, widths } from './lines.ts';
import { circle } from './swatch.ts';

/** In ems, just outside the ring. */
const besideRing: NonNullable<
	Extract<LayerSpecification, { type: 'symbol' }>['layout']
>['text-variable-anchor-offset'] = ['left', [1.45, 0], 'right', [-1.45, 0], 'top', [0, 1.75], 'bottom', [0, -1.75]];

const notFrame = hasValue('frame', false);

/**
 * A dark and a pale line outside the feature's own: seen on any ground, in any hue. A schematic course gets a glow
 * instead, since a crisp edge would promise more than is known.
 */
function buildLineRing({ tokens }: DrawContext): LayerSpecification[] {
	const isLine = hasValue('form', 'line');
	const build = (id: string, colour: string, extra: number): LayerSpecification => {
		return {
			id,
			type: 'line',
			source: FOCUS_SOURCE,
			filter: ['all', isLine, ['!', isSoft]],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': colour,
				'line-width': growWithZoom(widths, (width) => width + extra),
				'line-offset': laneOffset,
				'line-opacity': 0.95
			}
		};
	};
	const glow: LayerSpecification = {
		id: 'focus-line-glow',
		type: 'line',
		source: FOCUS_SOURCE,
		filter: ['all', isLine, isSoft],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': tokens.focus,
			'line-width': growWithZoom(
				[
					[3, 14],
					[6, 24],
					[10, 36]
				],
				(width) => width
			),
			'line-blur': growWithZoom(
				[
					[3, 7],
					[6, 13],
					[10, 20]
				],
				(blur) => blur
			),
			'line-opacity': 0.42
		}
	};
	return [glow, build('focus-line-ring', tokens.focus, 7.5), build('focus-line-gap', tokens.paper, 4.6)];
}

function buildAreaRing({ tokens }: DrawContext): LayerSpecification {
	return {
		id: 'focus-area-ring',
		type: 'line',
		source: FOCUS_SOURCE,
		filter: ['all', hasValue('form', 'area'), isUndisputed],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': tokens.focus,
			'line-width': 1.7,
			'line-opacity': 0.8
		}
	};
}

function buildPointRing({ tokens }: DrawContext): LayerSpecification {
	return {
		id: 'focus-point-ring',
		type: 'circle',
		source: FOCUS_SOURCE,
		filter: ['all', hasValue('form', 'point'), notFrame],
		paint: {
			'circle-radius': growWithZoom(
				[
					[3, 13.5],
					[6, 16],
					[9, 18.5]
				],
				(radius) => radius
			),
			'circle-color': tokens.paper,
			'circle-stroke-color': tokens.focus,
			'circle-stroke-width': 2.4
		}
	};
}

/** Drawn whether there is room or not; other symbols give way to it. */
function buildFocusSymbol(context: DrawContext): LayerSpecification {
	const { tokens, fonts } = context;
	return {
		id: 'focus-symbol',
		type: 'symbol',
		source: FOCUS_SOURCE,
		filter: ['all', hasValue('form', 'point'), notFrame],
		layout: {
			...buildIconLayout(context),
			...buildNameLayout(context),
			'text-font': ['literal', fonts.bold],
			'text-variable-anchor-offset': besideRing,
			'icon-overlap': 'always',
			'text-overlap': 'always'
		},
		paint: {
			'text-color': tokens.text,
			'text-halo-color': tokens.halo,
			'text-halo-width': 2
		}
	};
}

/**
 * Countries and seas have their name from the basemap, or, their layer shown, from the atlas: it need not stand there
 * twice.
 */
function buildFocusFrameLabel(context: DrawContext): LayerSpecification {
	const { tokens, fonts } = context;
	return {
		id: 'focus-frame-label',
		type: 'symbol',
		source: FOCUS_SOURCE,
		filter: ['all', hasValue('form', 'point'), hasValue('frame', true), ['!', hasValue('kind', 'country', 'sea')]],
		layout: {
			'text-field': ['get', 'title'],
			'text-font': ['literal', fonts.bold],
			'text-size': 16,
			'text-letter-spacing': 0.1,
			'text-overlap': 'always'
		},
		paint: {
			'text-color': tokens.text,
			'text-halo-color': tokens.halo,
			'text-halo-width': 2
		}
	};
}

export const selection: Drawing = {
	id: 'selection',
	layers: {
		'focus-areas': (context) => [buildAreaRing(context)],
		'focus-halo': buildLineRing,
		focus: (context) => [buildFocusFrameLabel(context), buildPointRing(context), buildFocusSymbol(context)]
	},
	hits: [{ id: 'focus-symbol', reach: 'near' }],
	legend: [
		{
			id: 'selection-ring',
			group: 'focus',
			title: 'Selected',
			swatch: () => [circle('paper-fill', 10), circle('focus-line', 10), circle('hue-fill', 6.5)]
		}
	]
};
