import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DrawContext, Drawing, HitLayer } from '../drawings/drawing.ts';
import { STRATA, type Stratum } from '../drawings/strata.ts';

/** Layers of the basemap: its ground, and its names. */
export interface BasemapLayers {
	ground: readonly LayerSpecification[];
	names: readonly LayerSpecification[];
}

function listStratum(
	drawings: readonly Drawing[],
	stratum: Stratum,
	context: DrawContext,
	{ ground, names }: BasemapLayers
): readonly LayerSpecification[] {
	if (stratum === 'basemap-ground') {
		return ground;
	}
	return stratum === 'basemap-names'
		? names
		: drawings.flatMap((drawing) => drawing.layers[stratum]?.(context) ?? []);
}

/**
 * Every style layer of the map, bottom to top: stratum by stratum, in each the drawings in the order of their list.
 * @throws Error for a layer built twice, for a drawing in a place that the draw order does not have, and for one that
 * says a pointer can hit what nothing builds
 */
export function orderLayers(
	drawings: readonly Drawing[],
	context: DrawContext,
	basemap: BasemapLayers
): LayerSpecification[] {
	for (const { id, layers } of drawings) {
		const stranger = Object.keys(layers).find((stratum) => !STRATA.some((known) => known === stratum));
		if (stranger !== undefined) {
			throw new Error(`The drawing '${id}' asks for the place '${stranger}', which strata.ts does not have.`);
		}
	}
	const ordered = STRATA.flatMap((stratum) => listStratum(drawings, stratum, context, basemap));
	const ids = new Set<string>();
	for (const { id } of ordered) {
		if (ids.has(id)) {
			throw new Error(`The style layer '${id}' is built twice.`);
		}
		ids.add(id);
	}
	const missing = listHitLayers(drawings).find(({ id }) => !ids.has(id));
	if (missing) {
		throw new Error(`A pointer is to hit the style layer '${missing.id}', which nothing builds.`);
	}
	return ordered;
}

/** Style layers that a pointer can hit. */
export function listHitLayers(drawings: readonly Drawing[]): HitLayer[] {
	return drawings.flatMap(({ hits }) => hits);
}
