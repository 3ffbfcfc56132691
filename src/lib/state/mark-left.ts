import type { Standing } from '../../as-of/standing.ts';
import type { Id } from '../../model/common.ts';
import type { TimeIndex } from '../../model/compiled/timeline.ts';
import { isExpected } from './extent.ts';
import type { Prepared, TimeResult } from './filter.ts';
import type { LayeredIndex } from './read-columns.ts';

/** Places that are left, by layer. @param layers of each place; `null` where they are not known */
export function countByLayer(layers: readonly Id[] | null, left: Uint8Array): Map<Id, number> | null {
	if (layers === null) {
		return null;
	}
	const counts = new Map<Id, number>();
	for (const [place, layer] of layers.entries()) {
		if (left[place] === 1) {
			counts.set(layer, (counts.get(layer) ?? 0) + 1);
		}
	}
	return counts;
}

/** Places that a document names and that were known by then. */
export function countNamed({ features, inferred }: LayeredIndex, standing: Standing): number {
	return features.filter(({ id }, place) => !inferred.has(place) && standing.features.has(id)).length;
}

/** Features that are not left; the last list again as long as it holds the same. */
export function listHidden(
	{ features }: TimeIndex,
	result: Pick<TimeResult, 'features'>,
	last: readonly Id[]
): readonly Id[] {
	const hidden = features.filter((_, place) => result.features[place] === 0).map(({ id }) => id);
	const isSame = hidden.length === last.length && hidden.every((id, place) => id === last[place]);
	return isSame ? last : hidden;
}

/** Whether an event lies after every document that tells of it: a plan, at the time. */
export function isIdExpected({ index, eventAt }: Prepared, id: Id): boolean {
	const event = index.events[eventAt.get(id) ?? -1];
	return event !== undefined && isExpected(event, index.sources);
}
