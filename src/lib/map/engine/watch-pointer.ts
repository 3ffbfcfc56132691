import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { HitFeature } from './hit.ts';
import { findFeatures } from './query-hits.ts';

/**
 * Tells what the pointer is on, the foremost of them, as it moves; and that nothing is there any more where a layer, a
 * filter or a day took it away under a pointer that rests.
 */
export function watchPointer(
	map: MapLibreMap,
	tell: (feature: HitFeature | null, point: { x: number; y: number }) => void
): void {
	let last: { event: MapMouseEvent; id: string } | null = null;
	map.on('mousemove', (event) => {
		const feature = findFeatures(map, event)[0] ?? null;
		last = feature && { event, id: feature.id };
		tell(feature, event.point);
	});
	map.on('mouseout', ({ point }) => {
		last = null;
		tell(null, point);
	});
	map.on('idle', () => {
		if (last && !findFeatures(map, last.event).some(({ id }) => id === last?.id)) {
			tell(null, last.event.point);
			last = null;
		}
	});
}
