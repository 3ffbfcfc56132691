import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Stand for the basemap's own layers in the list below. */
export const BASEMAP_GROUND = '(basemap: land, water, borders)';
export const BASEMAP_LABELS = '(basemap: labels)';

/**
 * Every style layer of the map, bottom to top. Labels higher up are placed first, so that they win what room there is:
 * the selected feature over the atlas's sites, sites over regions and seas, and those over the basemap's names; seen from
 * afar, the names of lesser sites come after those of countries, while their symbols come first as ever.
 */
export const drawOrder = [
	BASEMAP_GROUND,

	'area-fill',
	'area-hatch',
	'area-edge-soft',
	'area-edge',

	'focus-area-fill',
	'focus-area-hatch',
	'focus-area-edge-soft',
	'focus-area-edge',
	'focus-area-ring',

	'accuracy-fill',
	'accuracy-edge',

	'line-soft',
	'line-edge',
	'line-casing',
	'line-stroke',
	'line-end',
	'line-mark',

	'focus-line-glow',
	'focus-line-ring',
	'focus-line-gap',
	'focus-line-soft',
	'focus-line-edge',
	'focus-line-casing',
	'focus-line-stroke',
	'focus-line-end',
	'focus-line-mark',

	'point-soft',
	'focus-point-soft',
	'point-ring',
	'point-dot',

	'symbol-name-minor',
	BASEMAP_LABELS,

	'frame-label',
	'line-name',
	'symbol-name',
	'symbol-icon',
	'focus-frame-label',
	'focus-point-ring',
	'focus-symbol'
] as const;

/**
 * Puts style layers in draw order.
 * @throws Error for a layer that is not in the list, is there twice, or is missing.
 */
export function orderLayers(
	layers: readonly LayerSpecification[],
	ground: LayerSpecification[],
	names: LayerSpecification[]
): LayerSpecification[] {
	const byId = new Map<string, LayerSpecification>();
	for (const layer of layers) {
		if (byId.has(layer.id)) {
			throw new Error(`The style layer '${layer.id}' is built twice.`);
		}
		if (!drawOrder.some((id) => id === layer.id)) {
			throw new Error(`The style layer '${layer.id}' has no place in the draw order: add it to draw-order.ts.`);
		}
		byId.set(layer.id, layer);
	}
	return drawOrder.flatMap((id) => {
		if (id === BASEMAP_GROUND) {
			return ground;
		}
		if (id === BASEMAP_LABELS) {
			return names;
		}
		const layer = byId.get(id);
		if (!layer) {
			throw new Error(`The draw order names the style layer '${id}', which nothing builds.`);
		}
		return [layer];
	});
}
