import { findOpeningBounds, type Bounds } from '$lib/map/engine/map-data.ts';
import type { Id } from '../../model/common.ts';
import type { MapFeatures } from '../../model/compiled/pages.ts';

/** Degrees of longitude that countries and regions may span for the map to move to them. */
const MAX_FRAMES_DEGREES = 120;

/** Bounds in which features are seen together: of the sites among them, of countries only where there is nothing else. */
export function findFrame({ features }: MapFeatures, ids: readonly Id[]): Bounds | null {
	const shapes = features.filter(({ properties }) => ids.includes(properties.id));
	const sites = shapes.filter(({ properties }) => !properties.frame);
	const bounds = findOpeningBounds(sites.length > 0 ? sites : shapes);
	// Countries on two continents have no view together that shows either.
	return sites.length === 0 && bounds && bounds[2] - bounds[0] > MAX_FRAMES_DEGREES ? null : bounds;
}
