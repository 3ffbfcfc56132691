import {
	createPropertyExpression,
	isExpression,
	latest,
	type LayerSpecification,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../../../src/lib/map/basemap/index.ts';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { buildStyle } from '../../../../../src/lib/map/style/style.ts';
import { buildEveryPair, layers } from '../samples.ts';

const nothing = { type: 'FeatureCollection' as const, features: [] };

function findSpec(layer: LayerSpecification, property: string): StylePropertySpecification | undefined {
	return (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${layer.type}`]?.[
		property
	];
}

function compile(layer: LayerSpecification, property: string, value: unknown) {
	const compiled = createPropertyExpression(value, property, findSpec(layer, property)!, {});
	if (compiled.result === 'error') {
		throw new Error(`${layer.id} ${property}: ${compiled.value.map(({ message }) => message).join()}`);
	}
	return compiled.value;
}

/**
 * What of a layer's paint MapLibre keeps for each feature: layers of a type that keep the same draw with one program.
 */
function findProgram(layer: LayerSpecification): string {
	const paint = Object.entries((layer.paint ?? {}) as Record<string, unknown>);
	const kept = paint.flatMap(([property, value]) => {
		const dependence = isExpression(value) ? compile(layer, property, value).kind : 'constant';
		const isSwitch = property.endsWith('-pattern') || property.endsWith('-dasharray');
		return dependence === 'constant' || dependence === 'camera'
			? isSwitch
				? [property]
				: []
			: [`${property} (${dependence})`];
	});
	return [layer.type, ...kept.sort()].join(' ');
}

const style = (basemap = buildBasemap({ theme: 'light', worldview: 'neutral', language: 'en', local: true })) =>
	buildStyle({
		theme: 'light',
		language: 'en',
		local: true,
		basemap,
		features: buildDrawnFeatures(buildEveryPair(), layers),
		focus: nothing,
		accuracy: nothing,
		hasFocus: true,
		covers: nothing,
		shown: layers.map(({ id }) => id),
		hidden: []
	});

describe('the shader programs of a style', () => {
	it('leaves one kind of lines, dashes, circles, fills, hatches and labels for the whole map, basemap and atlas together', () => {
		const programs = new Set(style().layers.map(findProgram));
		expect([...programs].map((program) => program.split(' ')[0]).sort()).toEqual([
			'background',
			'circle',
			'fill',
			'fill',
			'line',
			'line',
			'raster',
			'symbol'
		]);
	});
});
