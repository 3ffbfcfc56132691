import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { basisTitles } from '../vocabulary.ts';
import { ATLAS_SOURCE, FOCUS_SOURCE, buildFilter, hasValue, isLifted, matchHue, type DrawContext, type Drawing } from './drawing.ts';

const isArea = hasValue('form', 'area');
const isCrisp = hasValue('basis', 'surveyed', 'traced');

/** Frame layers (countries, seas) are context: a breath of colour only. */
function buildFill(source: string, id: string, { tokens }: DrawContext): LayerSpecification {
	const plain = tokens.fillOpacity;
	const opacity: ExpressionSpecification = [
		'+',
		['case', ['get', 'frame'], plain * 0.4, plain],
		['case', isLifted, plain * 0.5, 0]
	];
	return { id, type: 'fill', source, filter: buildFilter(source, isArea), paint: { 'fill-color': matchHue(tokens), 'fill-opacity': opacity, 'fill-antialias': false } };
}

/** Hatching says that the thing is somewhere in the area, or that the area is a sketch. */
function buildHatch(source: string, id: string, { theme }: DrawContext): LayerSpecification {
	return {
		id,
		type: 'fill',
		source,
		filter: buildFilter(source, isArea, ['!', isCrisp]),
		paint: {
			'fill-pattern': ['concat', theme, '/hatch/', ['get', 'hue'], '/', ['case', hasValue('basis', 'schematic'), 'schematic', 'area']],
			'fill-opacity': ['case', ['get', 'frame'], 0.16, 0.34]
		}
	};
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
		paint: { 'line-color': colour, 'line-width': ['case', ['get', 'frame'], 0.9, 1.4], 'line-opacity': ['case', isLifted, 1, ['get', 'frame'], 0.55, 0.9] }
	};
	const soft: LayerSpecification = {
		id: `${prefix}area-edge-soft`,
		type: 'line',
		source,
		filter: buildFilter(source, isArea, ['!', isCrisp]),
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': 7, 'line-blur': 6, 'line-opacity': ['case', isLifted, 0.8, 0.45] }
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
	buildLayers: (context) => [...buildAreaLayers(ATLAS_SOURCE, '', context), ...buildAreaLayers(FOCUS_SOURCE, 'focus-', context)],
	legend: [
		{ id: 'area-traced', group: 'areas', title: 'Bounds surveyed or traced', swatch: { draw: 'area', basis: 'traced' }, when: { form: 'area', basis: 'traced' } },
		{ id: 'area-area', group: 'areas', title: basisTitles.area, swatch: { draw: 'area', basis: 'area' }, when: { form: 'area', basis: 'area' } },
		{ id: 'area-schematic', group: 'areas', title: 'Schematic bounds: dotted, fading out', swatch: { draw: 'area', basis: 'schematic' }, when: { form: 'area', basis: 'schematic' } }
	],
	hits: ['area-fill', 'focus-area-fill']
};
