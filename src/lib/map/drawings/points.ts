import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { strokes, strokeTitles } from '../style/vocabulary.ts';
import {
	ATLAS_SOURCE,
	FOCUS_SOURCE,
	LEFT_SOURCE,
	buildFilter,
	growWithZoom,
	hasValue,
	isLifted,
	matchHue,
	type DrawContext,
	type Drawing,
	type LegendEntry
} from './drawing.ts';
import { looksLike } from './facts.ts';
import { circle, drawMark, drawSymbol } from './swatch.ts';

const isSite = [hasValue('form', 'point'), hasValue('part', 'shape'), hasValue('frame', false)] as const;
const isInferred = hasValue('presence', 'inferred');

/** A blurred pool under a site whose position is a sketch or an area's middle. */
function buildPool(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}point-soft`,
		type: 'circle',
		source,
		filter: buildFilter(source, ...isSite, hasValue('basis', 'schematic', 'area')),
		paint: {
			'circle-radius': growWithZoom(
				[
					[3, 12],
					[7, 24]
				],
				(radius) => radius
			),
			'circle-color': matchHue(tokens),
			'circle-blur': 0.9,
			'circle-opacity': 0.34
		}
	};
}

/** Every site has its dot, so that one whose symbol has no room does not vanish. */
function buildDot(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}point-dot`,
		type: 'circle',
		source,
		filter: buildFilter(source, ...isSite),
		layout: { 'circle-sort-key': ['get', 'prominence'] },
		paint: {
			'circle-radius': growWithZoom(
				[
					[3, 2.4],
					[7, 3.8]
				],
				(radius) => ['+', radius, ['case', isLifted, 1, 0]]
			),
			'circle-color': ['case', isInferred, tokens.paper, matchHue(tokens)],
			'circle-stroke-color': ['case', isInferred, matchHue(tokens), tokens.paper],
			'circle-stroke-width': 1.3
		}
	};
}

/** Appears round what the pointer is on, or what belongs to the selection. */
function buildRing(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}point-ring`,
		type: 'circle',
		source,
		filter: buildFilter(source, hasValue('form', 'point'), hasValue('frame', false)),
		paint: {
			'circle-radius': growWithZoom(
				[
					[3, 12],
					[8, 17]
				],
				(radius) => radius
			),
			'circle-color': matchHue(tokens),
			'circle-opacity': ['case', isLifted, 0.26, 0],
			'circle-stroke-color': matchHue(tokens),
			'circle-stroke-width': 1.2,
			'circle-stroke-opacity': ['case', isLifted, 0.9, 0]
		}
	};
}

const legend: LegendEntry[] = [
	{
		id: 'point-named',
		group: 'sites',
		title: 'Named in a document',
		swatch: (look) => drawSymbol(look),
		isMet: looksLike({ presence: 'named' })
	},
	{
		id: 'point-inferred',
		group: 'sites',
		title: 'Implied, never named: hollow, broken edge',
		swatch: (look) => drawSymbol(look, 'inferred'),
		isMet: looksLike({ presence: 'inferred' })
	},
	...strokes.flatMap((stroke): LegendEntry[] => {
		return stroke === 'built'
			? []
			: [
					{
						id: `point-${stroke}`,
						group: 'sites',
						title: strokeTitles[stroke],
						swatch: (look) => [...drawSymbol(look), ...drawMark(stroke, 'translate(28.5 18.5) scale(4.6)')],
						isMet: looksLike({ form: 'point', stroke })
					}
				];
	}),
	{
		id: 'point-soft',
		group: 'sites',
		title: 'Position schematic, or the middle of an area',
		swatch: () => [circle('pool', 11), circle('pool', 7), circle('hue-fill', 3)],
		isMet: (shape) =>
			looksLike({ form: 'point', basis: 'schematic' })(shape) ||
			looksLike({ form: 'point', basis: 'area' })(shape)
	},
	{
		id: 'point-dot',
		group: 'sites',
		title: 'A site whose symbol has no room here',
		swatch: () => [circle('paper-fill', 5), circle('hue-fill', 3.6)],
		isMet: looksLike({ form: 'point' })
	},
	{
		id: 'point-ring',
		group: 'focus',
		title: 'Pointed at, or mentioned together with the selection',
		swatch: () => [circle('pool', 10), circle('hue-line', 10, { 'stroke-width': 1.2 }), circle('hue-fill', 6.5)],
		isMet: looksLike({ form: 'point' })
	}
];

export const points: Drawing = {
	id: 'points',
	layers: {
		sites: (context) => [
			buildPool(ATLAS_SOURCE, '', context),
			buildPool(FOCUS_SOURCE, 'focus-', context),
			buildDot(LEFT_SOURCE, 'left-', context),
			buildRing(ATLAS_SOURCE, '', context),
			buildDot(ATLAS_SOURCE, '', context)
		]
	},
	hits: [
		{ id: 'point-dot', reach: 'near' },
		{ id: 'left-point-dot', reach: 'near' }
	],
	legend
};
