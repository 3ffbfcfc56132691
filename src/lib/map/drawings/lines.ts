import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basis } from '../../../model/records/feature.ts';
import { basisTitles, dashes, strokes, strokeTitles, type Stroke } from '../style/vocabulary.ts';
import {
	ATLAS_SOURCE,
	FOCUS_SOURCE,
	buildFilter,
	growWithZoom,
	hasValue,
	isLifted,
	matchHue,
	mixColours,
	type DrawContext,
	type Drawing,
	type LegendEntry
} from './drawing.ts';
import { looksLike } from './facts.ts';
import { circle, drawMark, formatDash, GROUND, line, path, type SwatchShape } from './swatch.ts';

const isLine = hasValue('form', 'line');
const isCased = hasValue('basis', 'surveyed', 'traced');
export const isSoft = hasValue('basis', 'schematic', 'area');

/** Width in pixels of a line of known course, by zoom. */
export const widths: [number, number][] = [
	[3, 1.5],
	[6, 2.7],
	[9, 4],
	[13, 6.5]
];

/** Thinner the less is known of the course. */
const basisScale: ExpressionSpecification = [
	'match',
	['get', 'basis'],
	'endpoints-only',
	0.62,
	['schematic', 'area'],
	0.8,
	1
];

/** Width of the stroke in pixels, with `extra` pixels on top of it, and a little more while lifted. */
function buildWidth(extra: number): ExpressionSpecification {
	return growWithZoom(widths, (width) => ['+', ['*', width, basisScale], extra, ['case', isLifted, 1.2, 0]]);
}

/** A line that shares its course with another runs beside it, once there is room to tell the two apart. */
export const laneOffset = growWithZoom(
	[
		[4.5, 0],
		[6.5, 5.2],
		[9, 6.4],
		[13, 8.9]
	],
	(offset) => ['*', ['get', 'lane'], offset]
);

const dashByStroke = [
	'match',
	['get', 'stroke'],
	...strokes.flatMap((stroke) => [stroke, ['literal', dashes[stroke]]]),
	['literal', dashes.built]
] as unknown as ExpressionSpecification;

const sorting: { 'line-join': 'round'; 'line-sort-key': ExpressionSpecification } = {
	'line-join': 'round',
	'line-sort-key': ['get', 'prominence']
};

/**
 * Under a schematic course lies a wide soft band: it runs somewhere here. It is faint, lest what is known least be seen
 * first.
 */
function buildSoft(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}line-soft`,
		type: 'line',
		source,
		filter: buildFilter(source, isLine, isSoft),
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': matchHue(tokens),
			'line-width': growWithZoom(
				[
					[3, 7],
					[6, 13],
					[10, 24]
				],
				(width) => width
			),
			'line-blur': growWithZoom(
				[
					[3, 4],
					[6, 8],
					[10, 16]
				],
				(blur) => blur
			),
			'line-opacity': ['case', isLifted, 0.34, 0.17]
		}
	};
}

/**
 * A surveyed course has a double edge, a traced one a single edge; what is being built fills its edge with pale colour.
 */
function buildCasing(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification[] {
	const paler = matchHue(tokens, (colour) => mixColours(colour, tokens.paper, 0.3));
	const edge: LayerSpecification = {
		id: `${prefix}line-edge`,
		type: 'line',
		source,
		filter: buildFilter(source, isLine, hasValue('basis', 'surveyed')),
		layout: { ...sorting, 'line-cap': 'butt' },
		paint: {
			'line-color': matchHue(tokens),
			'line-width': buildWidth(4.6),
			'line-offset': laneOffset
		}
	};
	const casing: LayerSpecification = {
		id: `${prefix}line-casing`,
		type: 'line',
		source,
		filter: buildFilter(source, isLine, isCased),
		layout: { ...sorting, 'line-cap': 'butt' },
		paint: {
			'line-color': ['case', hasValue('stroke', 'building'), paler, tokens.paper],
			'line-width': buildWidth(2.6),
			'line-offset': laneOffset,
			'line-opacity': 0.92
		}
	};
	return [edge, casing];
}

function buildStroke(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}line-stroke`,
		type: 'line',
		source,
		filter: buildFilter(source, isLine),
		layout: {
			...sorting,
			'line-cap': ['match', ['get', 'stroke'], ['reported', 'built'], 'round', 'butt']
		},
		paint: {
			'line-color': matchHue(tokens),
			'line-width': buildWidth(0),
			'line-offset': laneOffset,
			'line-dasharray': dashByStroke
		}
	};
}

/** Pause bars on a stalled line, crosses on a cancelled one. */
function buildMarks(source: string, prefix: string, { theme }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}line-mark`,
		type: 'symbol',
		source,
		filter: buildFilter(source, isLine, hasValue('stroke', 'stalled', 'cancelled')),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 90,
			'icon-image': ['concat', theme, '/mark/', ['get', 'hue'], '/', ['get', 'stroke']],
			'icon-rotation-alignment': 'viewport',
			'icon-overlap': 'always',
			'icon-ignore-placement': true
		}
	};
}

function buildEnds(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification {
	return {
		id: `${prefix}line-end`,
		type: 'circle',
		source,
		filter: buildFilter(source, hasValue('form', 'end')),
		paint: {
			'circle-radius': growWithZoom(
				[
					[3, 2.2],
					[7, 4]
				],
				(radius) => radius
			),
			'circle-color': tokens.paper,
			'circle-stroke-color': matchHue(tokens),
			'circle-stroke-width': 1.6
		}
	};
}

function buildLineLayers(source: string, prefix: string, context: DrawContext): LayerSpecification[] {
	return [
		buildSoft(source, prefix, context),
		...buildCasing(source, prefix, context),
		buildStroke(source, prefix, context),
		buildEnds(source, prefix, context),
		buildMarks(source, prefix, context)
	];
}

/** Width of a line in the legend. */
const SWATCH_WIDTH = 3;

function drawCourse(basis: Basis, stroke: Stroke): SwatchShape[] {
	const dash = stroke === 'built' ? {} : { 'stroke-dasharray': formatDash(dashes[stroke], SWATCH_WIDTH) };
	if (basis === 'schematic') {
		return [
			path('soft-line', 'M3 12H37'),
			path('hue-line', 'M3 12H37', {
				'stroke-width': 2,
				...dash
			})
		];
	}
	if (basis === 'endpoints-only') {
		const ring = { 'stroke-width': 1.6, fill: 'none' };
		return [
			path('hue-line', 'M4 12H36', { 'stroke-width': 1.6, ...dash }),
			...[4, 36].flatMap((cx) => [
				circle('paper-fill', 3, { cx }),
				circle('hue-line', 3, {
					cx,
					...ring
				})
			])
		];
	}
	const cap = { 'stroke-linecap': stroke === 'reported' ? 'round' : 'butt' };
	return [
		...(basis === 'surveyed' ? [line('hue-line', 8)] : []),
		line(stroke === 'building' ? 'pale-line' : 'paper-line', 6),
		line('hue-line', SWATCH_WIDTH, { ...dash, ...cap })
	];
}

function drawLine(basis: Basis, stroke: Stroke): SwatchShape[] {
	const isMarked = stroke === 'stalled' || stroke === 'cancelled';
	return [GROUND, ...drawCourse(basis, stroke), ...(isMarked ? drawMark(stroke, 'translate(20 12) scale(5)') : [])];
}

const lineBases: Basis[] = ['surveyed', 'traced', 'endpoints-only', 'schematic'];

const legend: LegendEntry[] = [
	...strokes.map((stroke): LegendEntry => ({
		id: `line-${stroke}`,
		group: 'status',
		title: strokeTitles[stroke],
		swatch: () => drawLine('traced', stroke),
		isMet: looksLike({ form: 'line', stroke })
	})),
	...lineBases.map((basis): LegendEntry => ({
		id: `line-${basis}`,
		group: 'basis',
		title: basisTitles[basis],
		swatch: () => drawLine(basis, 'built'),
		isMet: looksLike({ form: 'line', basis })
	}))
];

export const lines: Drawing = {
	id: 'lines',
	layers: {
		lines: (context) => buildLineLayers(ATLAS_SOURCE, '', context),
		'focus-lines': (context) => buildLineLayers(FOCUS_SOURCE, 'focus-', context)
	},
	hits: [
		{ id: 'line-stroke', reach: 'near' },
		{ id: 'focus-line-stroke', reach: 'near' }
	],
	legend
};
