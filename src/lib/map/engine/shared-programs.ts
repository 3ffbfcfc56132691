import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * `plain` is a property's default in the style specification, for layers that leave it out; without one it stays out.
 */
interface Dependence {
	on: 'feature' | 'zoom and feature';
	plain?: unknown;
}

/** The properties that some layers give one value and others a value for each feature. */
const dependences: Partial<Record<LayerSpecification['type'], Record<string, Dependence>>> = {
	fill: {
		'fill-color': { on: 'feature' },
		'fill-opacity': { on: 'feature', plain: 1 }
	},
	line: {
		'line-color': { on: 'feature' },
		'line-opacity': { on: 'zoom and feature', plain: 1 },
		'line-width': { on: 'zoom and feature', plain: 1 },
		'line-offset': { on: 'zoom and feature', plain: 0 },
		'line-blur': { on: 'zoom and feature', plain: 0 },
		'line-dasharray': { on: 'feature' }
	},
	circle: {
		'circle-color': { on: 'feature', plain: '#000000' },
		'circle-radius': { on: 'zoom and feature', plain: 5 },
		'circle-opacity': { on: 'feature', plain: 1 },
		'circle-stroke-color': { on: 'feature', plain: '#000000' },
		'circle-stroke-width': { on: 'feature', plain: 0 },
		'circle-stroke-opacity': { on: 'feature', plain: 1 }
	},
	symbol: {
		'text-color': { on: 'feature', plain: '#000000' },
		'text-opacity': { on: 'zoom and feature', plain: 1 },
		'icon-opacity': { on: 'feature', plain: 1 }
	}
};

const contains = (value: unknown, ...operators: string[]): boolean => {
	return (
		Array.isArray(value) &&
		value[0] !== 'literal' &&
		(operators.includes(String(value[0])) || value.some((part) => contains(part, ...operators)))
	);
};

/**
 * The same for every feature, in a form that MapLibre takes for a property of each: what is bound is never asked for.
 */
function perFeature(value: unknown): unknown {
	if (contains(value, 'get', 'has', 'feature-state')) {
		return value;
	}
	const constant = Array.isArray(value) && typeof value[0] === 'number' ? ['literal', value] : value;
	return ['let', 'id', ['has', 'id'], constant];
}

/** Beyond every zoom of the map: a step there changes nothing. */
const NEVER = 24;

/** MapLibre wants a value that depends on zoom to ask for it at its head, by `interpolate` or `step`. */
function perZoomAndFeature(value: unknown): unknown {
	return perFeature(contains(value, 'zoom') ? value : ['step', ['zoom'], value, NEVER, 0]);
}

function sharePaint(type: LayerSpecification['type'], paint: Record<string, unknown>): Record<string, unknown> {
	const shared = { ...paint };
	for (const [property, { on, plain }] of Object.entries(dependences[type] ?? {})) {
		const value = paint[property] ?? plain;
		if (value !== undefined) {
			shared[property] = (
				on === 'feature' ? perFeature(value) : perZoomAndFeature(value)
			) as ExpressionSpecification;
		}
	}
	return shared;
}

/**
 * The same layers, whose paint depends on feature and zoom in the same properties for all layers of a type. MapLibre
 * compiles a shader program for each set of properties that do, which takes longer than to draw the layer; so few are
 * needed, and none anew once the map is open.
 */
export function sharePrograms(layers: readonly LayerSpecification[]): LayerSpecification[] {
	return layers.map(
		(layer) =>
			({
				...layer,
				paint: sharePaint(layer.type, (layer.paint ?? {}) as Record<string, unknown>)
			}) as LayerSpecification
	);
}
