import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { basisTitles } from '../vocabulary.ts';
import {
	ATLAS_SOURCE,
	FOCUS_SOURCE,
	buildFilter,
	hasValue,
	isLifted,
	matchHue,
	type DrawContext,
	type Drawing
} from './drawing.ts';

const isArea = hasValue('form', 'area');
const isCrisp = hasValue('basis', 'surveyed', 'traced');

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
 * Hatching says that the thing is somewhere in the area, or that the area is a sketch. A whole continent is hatched only
 * in focus, else regions over countries would be nothing but hatching.
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
	const at = (share: number): ExpressionSpecification => {
		return ['case', isLifted, 0.9, ['get', 'frame'], opacity * 0.6 * share, opacity];
	};
	return ['interpolate', ['linear'], ['zoom'], 5, at(1), 7, at(0)];
}

/** A survey ends on a line; anything less fades out inwards. */
function buildEdges(source: string, prefix: string, { tokens }: DrawContext): LayerSpecification[] {
	const colour = matchHue(tokens);
	const crisp: LayerSpecification = {
		id: `${prefix}area-edge`,
		type: 'line',
		source,
		filter: buildFilter(source, isArea, isCrisp),
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
		filter: buildFilter(source, isArea, ['!', isCrisp]),
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

export const areas: Drawing = {
	buildLayers: (context) => [
		...buildAreaLayers(ATLAS_SOURCE, '', context),
		...buildAreaLayers(FOCUS_SOURCE, 'focus-', context)
	],
	legend: [
		{
			id: 'area-traced',
			group: 'areas',
			title: 'Bounds surveyed or traced',
			swatch: { draw: 'area', basis: 'traced' },
			when: { form: 'area', basis: 'traced' }
		},
		{
			id: 'area-area',
			group: 'areas',
			title: basisTitles.area,
			swatch: { draw: 'area', basis: 'area' },
			when: { form: 'area', basis: 'area' }
		},
		{
			id: 'area-schematic',
			group: 'areas',
			title: 'Schematic bounds: dotted, fading out',
			swatch: { draw: 'area', basis: 'schematic' },
			when: { form: 'area', basis: 'schematic' }
		}
	],
	hits: ['area-fill', 'focus-area-fill']
};
