import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { strokes, strokeTitles } from '../vocabulary.ts';
import {
	ATLAS_SOURCE,
	FOCUS_SOURCE,
	buildFilter,
	growWithZoom,
	hasValue,
	isLifted,
	matchHue,
	type DrawContext,
	type Drawing
} from './drawing.ts';

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

export const points: Drawing = {
	buildLayers: (context) => [
		buildPool(ATLAS_SOURCE, '', context),
		buildRing(ATLAS_SOURCE, '', context),
		buildDot(ATLAS_SOURCE, '', context),
		buildPool(FOCUS_SOURCE, 'focus-', context)
	],
	legend: [
		{
			id: 'point-named',
			group: 'sites',
			title: 'Named in a document',
			swatch: { draw: 'point', presence: 'named', stroke: 'built' },
			when: { presence: 'named' }
		},
		{
			id: 'point-inferred',
			group: 'sites',
			title: 'Implied, never named: hollow, broken edge',
			swatch: { draw: 'point', presence: 'inferred', stroke: 'built' },
			when: { presence: 'inferred' }
		},
		...strokes
			.filter((stroke) => stroke !== 'built')
			.map((stroke) => ({
				id: `point-${stroke}`,
				group: 'sites' as const,
				title: strokeTitles[stroke],
				swatch: {
					draw: 'point' as const,
					presence: 'named' as const,
					stroke
				},
				when: { form: 'point' as const, stroke }
			})),
		{
			id: 'point-soft',
			group: 'sites',
			title: 'Position schematic',
			swatch: { draw: 'soft-point' },
			when: { form: 'point', basis: 'schematic' }
		},
		{
			id: 'point-dot',
			group: 'sites',
			title: 'A site whose symbol has no room here',
			swatch: { draw: 'dot' },
			when: { form: 'point' }
		}
	],
	hits: ['point-dot']
};
