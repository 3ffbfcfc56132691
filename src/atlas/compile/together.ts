import type { Id } from '../../model/common.ts';
import type { Together } from '../../model/compiled/pages.ts';
import type { Lookup } from './lookup.ts';

/** Companions a corridor is shown with at most. */
const MOST = 8;

export function buildTogether(lookup: Lookup): Together {
	const corridors = lookup.atlas.features.filter(
		({ geometry }) => geometry?.type === 'LineString' || geometry?.type === 'MultiLineString'
	);
	return Object.fromEntries(corridors.map(({ id }) => [id, countTogether(lookup, id).slice(0, MOST)]));
}

/** Features named in the passages that support one, most often first, of equals the more prominent. */
export function countTogether(
	lookup: Lookup,
	self: Id,
	citations: readonly { supports: readonly Id[] }[] = lookup.passagesOf.get(self) ?? []
): { id: Id; passages: number }[] {
	const counts = new Map<Id, number>();
	for (const { supports } of citations) {
		for (const id of new Set(supports)) {
			if (id !== self && lookup.featureRefs.has(id)) {
				counts.set(id, (counts.get(id) ?? 0) + 1);
			}
		}
	}
	const prominence = (id: Id): number => {
		return lookup.featureRefs.get(id)?.prominence ?? 0;
	};
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || prominence(b) - prominence(a) || (a < b ? -1 : 1))
		.map(([id, passages]) => ({ id, passages }));
}
