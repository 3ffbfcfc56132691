import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basis } from '../../../model/records/feature.ts';
import { basisTitles } from '../style/vocabulary.ts';
import {
	ATLAS_SOURCE,
	FOCUS_SOURCE,
	OUTLINES_SOURCE,
	buildFilter,
	hasValue,
	isLifted,
	matchHue,
	type DrawContext,
	type Drawing,
	type LegendEntry
} from './drawing.ts';
import { looksLike } from './facts.ts';
import { circle, path, rect, type SwatchShape } from './swatch.ts';

const isArea = hasValue('form', 'area');
/** What bears an area's edge: the area, or its outline where the area is closed along the antimeridian. */
const hasEdge: ExpressionSpecification = ['any', ['all', isArea, ['!', ['has', 'seamed']]], hasValue('form', 'edge')];
const isCrisp = hasValue('basis', 'surveyed', 'traced');
/**
 * Where an area is in dispute its edges are the very lines whose standing the basemap draws: over them lies no edge of
 * ours.
 */
export const isUndisputed: ExpressionSpecification = ['!', hasValue('kind', 'disputed-area')];

/** Frame layers (countries, seas) are context: a breath of colour only, until one of them is in focus. */
function buildFill(source: string, id: string, { tokens }: DrawContext): LayerSpecification {
	const plain = tokens.fillOpacity;
	const frame = source === FOCUS_SOURCE ? plain : plain * 0.2;
	const opacity: ExpressionSpecification = [
		'+',
		['case', ['get', 'frame'], frame, isCrisp, plain, plain * 0.6],
		['case', isLifted, plain * 0.6, 0]
	];
	return {
		id,
		type: 'fill',
		source,
		filter: buildFilter(source, isArea),
		paint: {
			'fill-color': matchHue(tokens),
			'fill-opacity': opacity,
			'fill-antialias': false
		}
	};
}

/**
 * Hatching says that the thing is somewhere in the area, or that the area is a sketch. A whole continent is hatched
 * only in focus, else regions over countries would be nothing but hatching.
 */
function buildHatch(source: string, id: string, { theme }: DrawContext): LayerSpecification {
	const site = source === FOCUS_SOURCE ? [] : [hasValue('frame', false)];
	return {
		id,
		type: 'fill',
		source,
		filter: buildFilter(source, isArea, ['!', isCrisp], ...site),
		paint: {
			'fill-pattern': [
				'concat',
				theme,
				'/hatch/',
				['get', 'hue'],
				'/',
				['case', hasValue('basis', 'schematic'), 'schematic', 'area']
			],
			'fill-opacity': ['case', ['get', 'frame'], 0.2, 0.26],
			'fill-antialias': false
		}
	};
}

/** Nearer by, the basemap draws the bounds of countries and regions better than the atlas's own outline does. */
function fade(opacity: number): ExpressionSpecification {
	const atShare = (share: number): ExpressionSpecification => {
		return ['case', isLifted, 0.9, ['get', 'frame'], opacity * 0.6 * share, opacity];
	};
	return ['interpolate', ['linear'], ['zoom'], 5, atShare(1), 7, atShare(0)];
}

/** A survey ends on a line; anything less fades out inwards. */
function buildEdges(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification[] {
	const colour = matchHue(tokens);
	const crisp: LayerSpecification = {
		id: `${prefix}area-edge`,
		type: 'line',
		source,
		filter: buildFilter(source, hasEdge, isCrisp, isUndisputed),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': colour,
			'line-width': ['case', ['get', 'frame'], 0.9, 1.4],
			'line-opacity': fade(0.9)
		}
	};
	const soft: LayerSpecification = {
		id: `${prefix}area-edge-soft`,
		type: 'line',
		source,
		filter: buildFilter(source, hasEdge, ['!', isCrisp], isUndisputed),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': colour,
			'line-width': ['case', ['get', 'frame'], 3, 7],
			'line-blur': ['case', ['get', 'frame'], 2.4, 6],
			'line-opacity': fade(0.4)
		}
	};
	return [soft, crisp];
}

function buildAreaLayers(source: string, prefix: string, context: DrawContext): LayerSpecification[] {
	return [
		buildFill(source, `${prefix}area-fill`, context),
		buildHatch(source, `${prefix}area-hatch`, context),
		...buildEdges(source, prefix, context)
	];
}

/** Bounds of one basis: its tint, its edge where it is known, else its hatching. */
function drawArea(basis: Basis): SwatchShape[] {
	const tint = rect('hue-tint', [32, 18]);
	if (basis === 'traced') {
		return [tint, rect('hue-line', [32, 18], { 'stroke-width': 1.4 })];
	}
	if (basis === 'area') {
		const hatch = 'M4 15 16 3M4 21 22 3M10 21 28 3M16 21 34 3M22 21 36 7M28 21 36 13';
		return [
			tint,
			path('hue-line', hatch, {
				'stroke-width': 1,
				opacity: 0.55
			})
		];
	}
	const dots = [8, 14, 20, 26, 32].flatMap((cx) =>
		[7, 12, 17].map((cy) =>
			circle('hue-fill', 0.9, {
				cx,
				cy
			})
		)
	);
	return [tint, ...dots];
}

const titles: readonly [Basis, string][] = [
	['traced', 'Bounds surveyed or traced'],
	['area', basisTitles.area],
	['schematic', 'Schematic bounds: dotted, fading out']
];

export const areas: Drawing = {
	id: 'areas',
	layers: {
		areas: (context) => [
			...buildAreaLayers(OUTLINES_SOURCE, 'outline-', context),
			...buildAreaLayers(ATLAS_SOURCE, '', context)
		],
		'focus-areas': (context) => buildAreaLayers(FOCUS_SOURCE, 'focus-', context)
	},
	hits: [
		{ id: 'outline-area-fill', reach: 'inside' },
		{ id: 'area-fill', reach: 'inside' },
		{ id: 'focus-area-fill', reach: 'inside' }
	],
	legend: titles.map(([basis, title]): LegendEntry => ({
		id: `area-${basis}`,
		group: 'areas',
		title,
		swatch: () => drawArea(basis),
		isMet: looksLike({ form: 'area', basis })
	}))
};
