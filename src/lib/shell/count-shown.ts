import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';
import type { Id } from '../../model/common.ts';
import type { LayerMeta, MapFeatures } from '../../model/compiled/pages.ts';

/**
 * Places of the layers shown that filters leave. @param among the shapes at hand; of a map of tiles its layers, which
 * know their number
 */
export function countShown(
	shown: ReadonlySet<Id>,
	filter: Pick<TimeFilter, 'countPlaces' | 'hasFeature'>,
	among: MapFeatures | readonly LayerMeta[]
): number {
	if ('features' in among) {
		const left = among.features.filter(({ properties }) => {
			return shown.has(properties.layer) && filter.hasFeature(properties.id);
		});
		return new Set(left.map(({ properties }) => properties.id)).size;
	}
	return among
		.filter(({ id }) => shown.has(id))
		.reduce((sum, { id, features: total }) => sum + (filter.countPlaces(id) ?? total), 0);
}
