import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { HitFeature } from './hit.ts';
import { findFeatures, isTouch } from './query-hits.ts';

/** Events after which other things may lie under a pointer that rests. */
const CHANGES = ['move', 'data', 'resize'] as const;

/**
 * Tells what the pointer is on, the foremost of them, as it moves; and that nothing is there any more where a layer, a
 * filter or a day took it away under a pointer that rests.
 *
 * @returns what finds the features an event met: at once where pointer and map rest
 */
export function watchPointer(
	map: MapLibreMap,
	tell: (feature: HitFeature | null, point: { x: number; y: number }) => void
): (event: MapMouseEvent) => HitFeature[] {
	let last: { event: MapMouseEvent; id: string } | null = null;
	/** What lies where the pointer rests, while the map rests too. */
	let known: { point: MapMouseEvent['point']; found: HitFeature[] } | null = null;
	const find = (event: MapMouseEvent): HitFeature[] => {
		const { x, y } = event.point;
		const isKnown = known?.point.x === x && known.point.y === y && !isTouch(event);
		return known && isKnown ? known.found : findFeatures(map, event);
	};
	CHANGES.forEach((change) => map.on(change, () => (known = null)));
	map.on('mousemove', (event) => {
		const feature = find(event)[0] ?? null;
		last = feature && { event, id: feature.id };
		tell(feature, event.point);
	});
	map.on('mouseout', ({ point }) => {
		last = null;
		tell(null, point);
	});
	map.on('idle', () => {
		const found = last ? findFeatures(map, last.event) : [];
		if (last && found.some(({ id }) => id === last?.id)) {
			known = { point: last.event.point, found };
		} else if (last) {
			tell(null, last.event.point);
			last = null;
		}
	});
	return find;
}
